package org.palestre.seasonal.boundary;

/** Whether a permit holds today. */
public enum PermitValidity {
    /** Its period has not begun. */
    NOT_YET,
    /** It holds. */
    VALID,
    /** Its period is over. */
    EXPIRED,
    /** The city took it back (art. 14; CGPPP L2122-3). */
    WITHDRAWN
}
