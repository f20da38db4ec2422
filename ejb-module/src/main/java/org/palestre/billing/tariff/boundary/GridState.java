package org.palestre.billing.tariff.boundary;

/** How a grid stands today. */
public enum GridState {
    /** Being written; it prices nothing. */
    DRAFT,
    /** Decided, its day has not come. */
    TO_COME,
    /** Prices today. */
    IN_FORCE,
    /** Another one took over, or it was ended. */
    ENDED,
    /** Taken back before its day came. */
    WITHDRAWN
}
