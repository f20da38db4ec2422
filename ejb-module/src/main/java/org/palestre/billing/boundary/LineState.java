package org.palestre.billing.boundary;

/** What became of a line. */
public enum LineState {
    /** It waits for its day, or for its invoice. */
    PENDING,
    /** It was taken from the wallet. */
    DEBITED,
    /** It was cancelled before it was debited, and costs nothing. */
    CANCELLED
}
