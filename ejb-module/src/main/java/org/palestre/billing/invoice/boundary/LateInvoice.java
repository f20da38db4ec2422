package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * An invoice that is late.
 *
 * @param since the day by which it, or the oldest instalment that is not paid, was to be paid
 * @param days how many days ago that was
 * @param total what the invoice comes to
 * @param open what is to be paid of it
 * @param late what of that is late: less than what is open where it is paid in instalments
 * @param inPlan whether it is paid in instalments
 * @param lastStep the last step of reminding that was said; 0 if none was
 * @param remindedOn when that was; null if it was not
 */
public record LateInvoice(
        String number,
        long payerId,
        String payerName,
        String email,
        LocalDate issuedOn,
        LocalDate since,
        long days,
        Money total,
        Money open,
        Money late,
        boolean inPlan,
        int lastStep,
        LocalDate remindedOn)
        implements Serializable {}
