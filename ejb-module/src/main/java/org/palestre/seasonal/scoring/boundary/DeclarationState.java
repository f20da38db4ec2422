package org.palestre.seasonal.scoring.boundary;

/** How far the office has come with what a club declared. */
public enum DeclarationState {
    /** Not looked at yet, or changed since. */
    DECLARED,
    /** Found right. */
    ACCEPTED,
    /** Found wrong, or declared by the office in the club's place. */
    CORRECTED
}
