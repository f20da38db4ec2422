package org.palestre.seasonal.permit.boundary;

/** What the office thinks of what a coach has shown. */
public enum CoachCheck {
    TO_CHECK,
    ACCEPTED,
    REFUSED
}
