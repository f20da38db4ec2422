package org.palestre.billing.wallet.boundary;

/** Where a refund stands. */
public enum RefundState {
    /** The payer has asked for it. */
    REQUESTED,
    /** The payer has thought better of it. */
    WITHDRAWN,
    /** The treasurer has said no, with a reason. */
    REFUSED,
    /** The money has left the wallet and waits for a transfer. */
    ACCEPTED,
    /** The transfer has left. */
    SENT,
    /** The bank gave it back; the money is in the wallet again. */
    RETURNED
}
