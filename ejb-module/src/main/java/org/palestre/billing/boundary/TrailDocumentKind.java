package org.palestre.billing.boundary;

/** What a document on the way of a euro is. */
public enum TrailDocumentKind {
    /** What the public treasury is asked to collect. */
    TREASURY_ORDER,
    /** A file for the public treasury. */
    TREASURY_FILE,
    /** A file of transfers for the bank. */
    TRANSFER_FILE
}
