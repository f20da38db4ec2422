package org.palestre.seasonal.permit.boundary;

/** What somebody does at the sessions of a club. */
public enum CoachRole {
    COACH,
    ASSISTANT,
    VOLUNTEER,
    /** Is there and answers for the group, without coaching. */
    SUPERVISOR
}
