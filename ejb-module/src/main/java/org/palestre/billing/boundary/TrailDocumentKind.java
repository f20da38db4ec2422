package org.palestre.billing.boundary;

/** What a document on the way of a euro is. */
public enum TrailDocumentKind {
    /** What a payer is asked for. */
    INVOICE,
    /** What corrects an invoice. */
    CREDIT_NOTE,
    /** What a payer got for money over the counter. */
    RECEIPT,
    /** Money that came through the online payment service. */
    ONLINE_PAYMENT,
    /** Takings of a cash office on their way to the public accountant. */
    DEPOSIT,
    /** Money that goes back to a payer. */
    REFUND,
    /** What the public treasury is asked to collect. */
    TREASURY_ORDER,
    /** A file for the public treasury. */
    TREASURY_FILE,
    /** A file of transfers for the bank. */
    TRANSFER_FILE
}
