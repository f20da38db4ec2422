package org.palestre.seasonal.pricing.boundary;

/** How far the price of a slot is. */
public enum PriceState {
    /** It is worked out within seconds. */
    WAITING,
    PRICED,
    /** The city charges nothing for it. */
    FREE,
    /** Something is missing; what could be priced is charged. */
    NOT_PRICED
}
