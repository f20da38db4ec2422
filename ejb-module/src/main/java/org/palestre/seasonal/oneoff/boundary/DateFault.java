package org.palestre.seasonal.oneoff.boundary;

/** What keeps a date from being asked for. */
public enum DateFault {
    /** Date, start or end is missing. */
    INCOMPLETE,
    /** It ends before it starts, or in the hour that the clocks skip. */
    END_BEFORE_START,
    /** It is over, or begins today before now. */
    PAST,
    /** Nobody plans so far ahead. */
    TOO_FAR_AHEAD,
    /** It overlaps another date of the same request. */
    DOUBLE,
    /** Art. 15: the club has no slot of its own at that time. */
    NOT_IN_OWN_SLOT
}
