package org.palestre.billing.treasury.event;

import java.time.LocalDate;

/**
 * The bank has carried out the transfer of a refund.
 *
 * @param refundEntry the entry by which the refund was accepted
 * @param reference its reference in the ledger
 */
public record RefundTransferred(long refundEntry, String reference, LocalDate on) {}
