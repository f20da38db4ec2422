package org.palestre.billing.boundary;

/** How a payer stands with the city. */
public enum AccountStanding {
    /** Something is owed for one service or more. */
    OWING,
    /** Money is there for one service or more. */
    IN_CREDIT
}
