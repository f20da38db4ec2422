package org.palestre.billing.treasury.boundary;

/** What is in the way of a transfer. */
public enum TransferProblem {
    /** The account is in a country that SEPA does not reach. */
    NOT_SEPA,
    /** Nothing of the holder's name can be written in the signs that banks take. */
    HOLDER_UNUSABLE
}
