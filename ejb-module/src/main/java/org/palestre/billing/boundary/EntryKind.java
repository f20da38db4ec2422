package org.palestre.billing.boundary;

/** What a movement is; with its reference it makes an entry unique. */
public enum EntryKind {
    /** A line is taken from a wallet on its day; a correction of a line gives back. Reference {@code line:<id>}. */
    DEBIT,
    /** An invoice is issued. Reference {@code invoice:<id>}. */
    INVOICE,
    /** A credit note is issued. Reference {@code invoice:<id>}. */
    CREDIT_NOTE,
    /** A payment has come in. Reference {@code payment:<id>}. */
    PAYMENT,
    /** A payment that did not come after all, or was cancelled. */
    PAYMENT_CANCELLED,
    /** Money that had no owner yet was found to be a payer's. */
    MATCHED,
    /** Money moves from one wallet of a payer to another. */
    TRANSFER,
    /** A payer is to have money back. */
    REFUND,
    /** A refund has left for the payer's bank. */
    REFUND_SENT,
    /** A refund came back from the bank. */
    REFUND_RETURNED,
    /** The public treasury is asked to collect what is owed. */
    TREASURY_ORDER,
    /** An order to the treasury is taken back, whole or in part. */
    TREASURY_ORDER_CANCELLED,
    /** The treasury has collected. */
    TREASURY_RECEIPT,
    /** What is owed is given up. */
    WRITE_OFF,
    /** The cash office hands over what it has to the bank or to the treasury. */
    DEPOSIT,
    /** What was counted is not what was expected. */
    COUNT_DIFFERENCE,
    /** What another entry did is undone. */
    REVERSAL
}
