package org.palestre.seasonal.oneoff.boundary;

/** What a dated need is for. What the city asks of each kind is kept as data, see {@link KindRules}. */
public enum OneOffKind {
    /** A competition, date by date from its calendar. */
    COMPETITION,
    /** A training course. */
    TRAINING_COURSE,
    /** A sports event with an audience. */
    EVENT,
    /** Art. 11: use other than sport. */
    EXCEPTIONAL_USE,
    /** Art. 15: a match within the club's own slot, which is only announced. */
    MATCH_IN_OWN_SLOT
}
