package org.palestre.occupancy.boundary;

/** Why a date of a series was left out. */
public enum LeftOutReason {
    /** The city closes everything that day. */
    CITY_CLOSING,
    /** A public holiday on which the site does not open. */
    PUBLIC_HOLIDAY,
    /** Schools are closed and the series was not asked for school breaks. */
    SCHOOL_BREAK,
    /** The site is closed at that time. */
    OUTSIDE_OPENING_HOURS,
    /** Somebody else is there. */
    CONFLICT,
    /** It is promised to somebody else, who keeps it. */
    PROMISED
}
