package org.palestre.billing.treasury.boundary;

/** How a file for the treasury stands. */
public enum FileState {
    MADE,
    SENT,
    /** Hélios has taken it. */
    ACKNOWLEDGED,
    /** Hélios has refused it as a whole: it has to be made again. */
    REFUSED
}
