package org.palestre.seasonal.statistics.boundary;

/** By what the figures of a season are told apart. */
public enum Dimension {
    DISCIPLINE,
    SPORT_FAMILY,
    GENDER,
    AGE_BAND,
    DISTRICT,
    SITE,
    CLUB,
    /** Refused requests only, by the kind of their reason. */
    REFUSAL_REASON
}
