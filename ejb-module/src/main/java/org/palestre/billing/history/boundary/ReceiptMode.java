package org.palestre.billing.history.boundary;

/** How money came or went. */
public enum ReceiptMode {
    ONLINE,
    CASH,
    CHEQUE,
    CARD,
    VOUCHER,
    /** The public treasury has collected it. */
    TREASURY,
    /** The payer has it back. */
    REFUND,
    OTHER
}
