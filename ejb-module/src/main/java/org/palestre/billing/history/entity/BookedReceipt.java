package org.palestre.billing.history.entity;

import java.time.LocalDate;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.control.PaymentFact;
import org.palestre.billing.history.boundary.Receipt;
import org.palestre.billing.history.boundary.ReceiptMode;
import org.palestre.shared.Money;

/**
 * A payment as it stands in the ledger.
 *
 * @param reference the entry's, by which the component that took it knows it
 */
public record BookedReceipt(
        LocalDate day,
        EntryKind kind,
        String reference,
        ReceiptMode mode,
        String servicesFrench,
        String servicesEnglish,
        Money amount) {

    /** With what is known of it, which may be null. */
    public Receipt with(PaymentFact fact) {
        return new Receipt(
                day,
                mode,
                kind == EntryKind.PAYMENT_CANCELLED || kind == EntryKind.REVERSAL,
                fact == null ? null : fact.document(),
                fact == null ? null : fact.payer(),
                fact == null ? null : fact.bank(),
                servicesFrench,
                servicesEnglish,
                amount);
    }
}
