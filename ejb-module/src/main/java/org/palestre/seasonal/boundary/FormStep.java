package org.palestre.seasonal.boundary;

/** The parts of the form, in the order in which it is filled in. */
public enum FormStep {
    PLACE_AND_TIMES,
    ACTIVITY,
    USER_TERMS,
    CORRESPONDENT
}
