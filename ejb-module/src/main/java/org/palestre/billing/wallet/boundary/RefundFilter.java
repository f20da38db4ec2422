package org.palestre.billing.wallet.boundary;

/**
 * Which refunds are looked for.
 *
 * @param state null for all
 * @param words a number, or words of the payer's name; null for all
 */
public record RefundFilter(RefundState state, String words) {}
