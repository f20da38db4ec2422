package org.palestre.billing.treasury.boundary;

import org.palestre.shared.Money;

/**
 * A transfer in a file.
 *
 * @param reference the number of the refund
 * @param endToEnd what the payer's bank calls it
 * @param account the ends of the number of the account
 * @param reason why it was rejected or came back, or null
 * @param entryId the entry by which it left; the one by which it was accepted before that
 */
public record TransferView(
        long id,
        long fileId,
        String reference,
        String endToEnd,
        long payerId,
        String payerName,
        String serviceCode,
        Money amount,
        String account,
        String holder,
        TransferState state,
        String reason,
        Long entryId) {

    /** Why the bank did not carry it out, or gave it back, where it said so by a code that is known; null otherwise. */
    public BankReason bankReason() {
        return BankReason.of(reason).orElse(null);
    }
}
