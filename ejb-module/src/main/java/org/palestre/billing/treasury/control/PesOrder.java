package org.palestre.billing.treasury.control;

import java.util.List;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.OrderLine;

/**
 * An order as it stands in the file.
 *
 * @param correctsExercise the year of the order that it reduces, or null
 * @param correctsNumber the number of the order that it reduces, or null
 * @param voucher the invoice or credit note that it carries, or null
 */
public record PesOrder(
        long number,
        String subject,
        Debtor debtor,
        List<OrderLine> lines,
        Integer correctsExercise,
        Long correctsNumber,
        PesVoucher voucher) {}
