package org.palestre.billing.payment.boundary;

/** What can happen to an online payment. */
public enum PaymentEventKind {
    /** Somebody wanted to pay. */
    CREATED,
    /** PayFiP opened an operation, and the payer was sent to its page. */
    SENT,
    /** PayFiP opened none. */
    NOT_SENT,
    /** The payer's browser came back. */
    CAME_BACK,
    /** PayFiP said that something happened. */
    NOTIFIED,
    /** PayFiP was asked, and answered something new. */
    ANSWER,
    /** The money was booked. */
    BOOKED,
    /** A cashier assigned money that fitted nothing. */
    ASSIGNED,
    /** It never reached PayFiP, and was ended. */
    ABANDONED
}
