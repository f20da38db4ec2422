package org.palestre.billing.treasury.boundary;

/** What is in the way of an order. */
public enum OrderProblem {
    NO_ADDRESS,
    /** The country, the town or the street is none that the file can hold. */
    ADDRESS_UNUSABLE,
    /** A person's title is wanted by the treasury. */
    NO_TITLE,
    /** Nothing of the name can be written in the file's signs. */
    NAME_UNUSABLE,
    /** The service has no local product code or no account of the budget. */
    NO_CODES,
    /** Below the smallest amount that is ordered. */
    TOO_SMALL,
    /** The order that is to be reduced is of an earlier year: the accountant pays that back by a payment order. */
    EARLIER_YEAR
}
