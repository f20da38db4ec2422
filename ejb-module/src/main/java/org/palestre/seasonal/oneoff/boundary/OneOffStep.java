package org.palestre.seasonal.oneoff.boundary;

/** The parts of the form, in their order. */
public enum OneOffStep {
    PURPOSE,
    PLACE,
    DATES
}
