package org.palestre.billing.treasury.boundary;

import org.palestre.shared.Money;

/**
 * A transfer in a file.
 *
 * @param refundEntry the entry by which the refund was accepted
 * @param reference its reference in the ledger
 * @param endToEnd what the payer's bank calls it
 * @param account the ends of the number of the account
 * @param reason why it came back, or null
 * @param entryId the entry by which it left, or null
 */
public record TransferView(
        long id,
        long fileId,
        long refundEntry,
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
        Long entryId) {}
