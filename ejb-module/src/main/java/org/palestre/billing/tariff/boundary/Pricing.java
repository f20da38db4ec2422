package org.palestre.billing.tariff.boundary;

/** How a rule says its price. */
public enum Pricing {
    /** The same for everybody whom it concerns. */
    FIXED,
    /** A percentage of the family quotient, between a floor and a ceiling. */
    EFFORT_RATE,
    /** Nothing, for a reason. */
    FREE
}
