package org.palestre.billing.treasury.boundary;

/** How an order stands. */
public enum OrderState {
    /** The treasury has said nothing of it yet. */
    ISSUED,
    /** The accountant wants to know more. */
    ON_HOLD,
    /** The accountant has accepted it (prise en charge). */
    TAKEN_OVER,
    PARTLY_PAID,
    PAID,
    /** The accountant has refused it: it is owed again, and may be ordered anew. */
    REFUSED,
    /** Wholly taken back by orders that reduce it. */
    CANCELLED
}
