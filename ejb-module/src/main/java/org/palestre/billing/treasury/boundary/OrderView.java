package org.palestre.billing.treasury.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * An order in a list.
 *
 * @param sourceEntry the entry of the invoice or credit note
 * @param reference its reference in the ledger
 * @param amount VAT included
 * @param paid what the treasury has collected
 * @param reduced what later orders took away
 * @param answer what the accountant said, or null
 * @param fileId the last file in which it went out
 */
public record OrderView(
        long id,
        OrderKind kind,
        int exercise,
        long number,
        long docket,
        long payerId,
        String payerName,
        long sourceEntry,
        String reference,
        Long corrects,
        String subject,
        Money amount,
        Money paid,
        Money reduced,
        OrderState state,
        String answer,
        LocalDate answeredOn,
        LocalDate issuedOn,
        long entryId,
        long fileId,
        String fileName) {

    /** As people call it: {@code 2026-T-12}, {@code 2026-R-3} for one that reduces. */
    public String name() {
        return name(exercise, kind, number);
    }

    /** What is still to be collected. */
    public Money left() {
        return kind == OrderKind.REDUCTION || state == OrderState.REFUSED
                ? Money.ZERO
                : amount.minus(paid).minus(reduced);
    }

    public static String name(int exercise, OrderKind kind, long number) {
        return exercise + (kind == OrderKind.ORDINARY ? "-T-" : "-R-") + number;
    }
}
