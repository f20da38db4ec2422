package org.palestre.facilities.boundary;

/** What becomes of one row of a census file. */
public enum CensusOutcome {
    /** A new area, and its site if that is new too. */
    CREATED,
    /** The census says something new, which is taken over. */
    CHANGED,
    /** The census and the city say the same, or the city has given the place up. */
    UNCHANGED,
    /** The city has edited what the census says otherwise; the city's own words stand. */
    KEPT,
    /** The row cannot be used; the reason says why. */
    REFUSED
}
