package org.palestre.seasonal.boundary;

/** When the decisions of a campaign go out to the clubs. */
public enum Publication {
    /** Each with its decision. */
    AT_ONCE,
    /** All together, at a date set in advance or when the office says so; until then each can be undone. */
    TOGETHER
}
