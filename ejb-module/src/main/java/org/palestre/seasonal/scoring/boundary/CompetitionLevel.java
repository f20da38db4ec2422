package org.palestre.seasonal.scoring.boundary;

/** The highest level at which a club competes, the lowest first. */
public enum CompetitionLevel {
    /** For pleasure and health, without competition. */
    LEISURE,
    DEPARTMENT,
    REGION,
    NATIONAL,
    INTERNATIONAL
}
