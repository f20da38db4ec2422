package org.palestre.seasonal.boundary;

/** Whether a permit holds today. */
public enum PermitValidity {
    /** Its period has not begun. */
    NOT_YET,
    /** It holds. */
    VALID,
    /** It holds, but gives no right to come today. */
    SUSPENDED,
    /** Its period is over. */
    EXPIRED,
    /** A further edition took its place: this one is void. */
    REPLACED,
    /** Its club gave the slot up. */
    RELEASED,
    /** The city took it back (art. 14; CGPPP L2122-3). */
    WITHDRAWN;

    /** Whether the club may come, or will, if nothing happens. */
    public boolean inForce() {
        return this == NOT_YET || this == VALID || this == SUSPENDED;
    }
}
