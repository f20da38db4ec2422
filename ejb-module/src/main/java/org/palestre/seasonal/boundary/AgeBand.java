package org.palestre.seasonal.boundary;

/** Whom an activity is for, by age. */
public enum AgeBand {
    AGES_0_4,
    AGES_5_10,
    AGES_11_14,
    AGES_15_17,
    AGES_18_59,
    AGES_60_AND_OVER,
    ALL_AGES
}
