package org.palestre.occupancy.schooltime.boundary;

/** What becomes of a line. */
public enum LineOutcome {
    /** It is entered. */
    NEW,
    /** It was entered before. */
    UNCHANGED,
    /** It cannot be entered. */
    ERROR
}
