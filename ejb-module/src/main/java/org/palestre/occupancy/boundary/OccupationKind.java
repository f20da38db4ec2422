package org.palestre.occupancy.boundary;

/** For what reason an area is occupied. */
public enum OccupationKind {
    /** Lessons of a school. */
    SCHOOL,
    /** Weekly slot of a club. */
    CLUB_SLOT,
    /** Dated event: competition, training course, festivity. */
    ONE_OFF,
    /** A private person plays. */
    INDIVIDUAL,
    /** The city repairs or cleans. */
    WORKS,
    /** Nobody may come in: weather, strike, public event. */
    CLOSURE
}
