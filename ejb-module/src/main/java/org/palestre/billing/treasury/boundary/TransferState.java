package org.palestre.billing.treasury.boundary;

/** How a transfer stands. */
public enum TransferState {
    IN_FILE,
    EXECUTED,
    /** It came back: the money is in the payer's wallet again. */
    RETURNED,
    WITHDRAWN,
    /** The bank never carried it out, and said why: its refund waits for another file. */
    REJECTED
}
