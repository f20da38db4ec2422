package org.palestre.billing.invoice.control;

import java.time.LocalDate;
import org.palestre.billing.invoice.boundary.InvoiceKind;
import org.palestre.billing.invoice.boundary.InvoiceState;
import org.palestre.shared.Money;

/**
 * What is known of an invoice, from which its state follows.
 *
 * @param payBy the last day to pay what is open, or the oldest instalment of a plan that is not paid
 */
public record Standing(
        InvoiceKind kind, Money total, Money open, Money credited, Money writtenOff, Money ordered, LocalDate payBy) {

    /** The state on a day: what is open comes first, then why nothing is. */
    public InvoiceState on(LocalDate day) {
        if (kind == InvoiceKind.CREDIT_NOTE) {
            return InvoiceState.CREDIT;
        }
        if (open.isPositive()) {
            return payBy.isBefore(day) ? InvoiceState.LATE : InvoiceState.OPEN;
        }
        if (ordered.isPositive()) {
            return InvoiceState.ORDERED;
        }
        if (writtenOff.isPositive()) {
            return InvoiceState.WRITTEN_OFF;
        }
        return credited.compareTo(total) >= 0 ? InvoiceState.CREDITED : InvoiceState.PAID;
    }
}
