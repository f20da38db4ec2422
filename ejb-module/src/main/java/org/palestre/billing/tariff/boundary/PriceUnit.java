package org.palestre.billing.tariff.boundary;

/** What a price is for. */
public enum PriceUnit {
    HOUR,
    SESSION,
    DAY,
    SEASON,
    /** Once, however much it is. */
    FLAT
}
