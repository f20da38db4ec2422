package org.palestre.billing.invoice.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/**
 * An invoice or credit note, with what became of it by today.
 *
 * @param number as it stands on the document: {@code F-2026-000123}
 * @param payerName whom it is made out to, as that was when it was issued
 * @param registration number of the organisation in its register, or null
 * @param address null if none was known
 * @param dueOn the last day to pay
 * @param period from the first to the last use that it charges for
 * @param total VAT included; negative for a credit note
 * @param open what is still to be paid
 * @param credited what credit notes took back of it
 * @param writtenOff what was given up of it
 * @param ordered what the public treasury collects of it
 * @param runId the run that issued it; null if it was issued at once
 * @param token opens the public check of the document
 * @param documentId null until the document is made, moments after the issue
 * @param mailed whether the document was mailed
 */
public record InvoiceView(
        long id,
        InvoiceKind kind,
        String number,
        long payerId,
        String payerName,
        String registration,
        PostalAddress address,
        LocalDate issuedOn,
        Instant issuedAt,
        String issuedBy,
        LocalDate dueOn,
        DateRange period,
        int lines,
        Money total,
        Money vat,
        Money open,
        Money credited,
        Money writtenOff,
        Money ordered,
        InvoiceState state,
        Long runId,
        long entryId,
        String token,
        Long documentId,
        boolean mailed) {

    /** Without VAT. */
    public Money net() {
        return total.minus(vat);
    }

    /** What came in for it: what is neither open nor was taken off otherwise. */
    public Money paid() {
        return kind == InvoiceKind.CREDIT_NOTE
                ? Money.ZERO
                : total.minus(open).minus(credited).minus(writtenOff).minus(ordered);
    }
}
