package org.palestre.seasonal.scoring.boundary;

/** Where the value of a part of a score comes from. */
public enum ScoreBasis {
    /** From the activity as the request describes it. */
    REQUEST,
    /** From what the city itself has on record. */
    RECORD,
    /** From what the club declared; the office has not looked at it yet. */
    DECLARED,
    /** From what the club declared and the office checked. */
    CHECKED,
    /** It is not known, and brings no points. */
    UNKNOWN
}
