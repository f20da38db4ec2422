package org.palestre.seasonal.boundary;

/** What may be said of a time of an ordinary week to a club that thinks of asking for it. */
public enum WeekTimeState {
    /** Nobody is there. */
    FREE,
    /** A club holds it in the season that runs now, and may keep it. */
    HELD_THIS_SEASON,
    /** Somebody is there already. */
    TAKEN,
    /** The site is closed, wholly or for a part of it. */
    CLOSED
}
