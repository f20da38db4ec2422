package org.palestre.billing.treasury.event;

/**
 * The transfer of a refund came back; the money is in the payer's wallet again.
 *
 * @param refundEntry the entry by which the refund was accepted
 * @param reference its reference in the ledger
 * @param reason what the bank said
 */
public record TransferReturned(long refundEntry, String reference, String reason) {}
