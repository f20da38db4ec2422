package org.palestre.billing.invoice.boundary;

/** Where an invoice stands; reckoned whenever it is asked for, so that it always tells the truth. */
public enum InvoiceState {
    /** Something is to be paid, and there is time. */
    OPEN,
    /** Something is to be paid, and the day has passed. */
    LATE,
    /** The public treasury collects it, wholly or what is left of it. */
    ORDERED,
    /** Nothing is left to pay. */
    PAID,
    /** All of it was taken back by credit notes. */
    CREDITED,
    /** What was left was given up. */
    WRITTEN_OFF,
    /** This is a credit note: it stands in the payer's favour. */
    CREDIT
}
