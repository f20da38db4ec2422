package org.palestre.seasonal.boundary;

/** Whom an activity is for. */
public enum Gender {
    WOMEN,
    MEN,
    MIXED
}
