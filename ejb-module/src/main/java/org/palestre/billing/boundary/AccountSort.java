package org.palestre.billing.boundary;

/** What a list of payers is sorted by. */
public enum AccountSort {
    NAME,
    BALANCE,
    LAST_BOOKED
}
