package org.palestre.billing.payment.boundary;

/** Where an online payment stands. Money that came is never doubted again; anything else may still turn into it. */
public enum PaymentState {
    /** Wanted; PayFiP does not know of it yet, and nothing can have been paid. */
    CREATED,
    /** The payer was sent to PayFiP; what happened there is not known yet. */
    PENDING,
    /** PayFiP took the money, and it stands in the wallets. */
    PAID,
    /** The card or the account was refused. */
    REFUSED,
    /** The payer gave up on PayFiP's page. */
    CANCELLED,
    /** Nobody paid in time. */
    EXPIRED,
    /** PayFiP has given no usable answer for a day; it is asked every night, and somebody has to look. */
    UNKNOWN,
    /** PayFiP took money that does not fit what was asked for; somebody has to assign it. */
    UNMATCHED;

    /** Whether the ledger has it. */
    public boolean booked() {
        return this == PAID || this == UNMATCHED;
    }

    /** Whether somebody at the city has to look. */
    public boolean needsSomebody() {
        return this == UNKNOWN || this == UNMATCHED;
    }
}
