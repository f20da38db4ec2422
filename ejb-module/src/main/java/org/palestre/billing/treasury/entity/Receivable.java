package org.palestre.billing.treasury.entity;

import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;

/**
 * What could be ordered: an invoice that is unpaid, or a credit note on what was ordered.
 *
 * @param corrects the order that it reduces, with its year and number; null for an invoice
 * @param services names of the services, in French
 */
public record Receivable(
        OrderKind kind,
        long sourceEntry,
        String reference,
        LocalDate since,
        long payerId,
        Long corrects,
        Integer correctsExercise,
        Long correctsNumber,
        List<String> services,
        List<OrderLine> lines) {}
