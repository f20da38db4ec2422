package org.palestre.seasonal.boundary;

/** A handicap that an activity is open to. It is said of the activity, never of a person. */
public enum Handicap {
    /** "PMR". */
    REDUCED_MOBILITY,
    /** "Mal voyant". */
    VISUAL,
    /** "Mal entendant". */
    HEARING,
    /** "Autres". */
    OTHER
}
