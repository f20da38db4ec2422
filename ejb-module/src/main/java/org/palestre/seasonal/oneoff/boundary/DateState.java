package org.palestre.seasonal.oneoff.boundary;

/** What became of one date. */
public enum DateState {
    /** Not decided. */
    ASKED,
    /** Granted as asked. */
    GRANTED,
    /** Granted at another time or place. */
    CHANGED,
    /** Refused. */
    REFUSED,
    /** Granted, and given back by the club. */
    GIVEN_BACK,
    /** Granted, and cancelled by the city since. */
    CANCELLED;

    /** Whether the club has it. */
    public boolean held() {
        return this == GRANTED || this == CHANGED;
    }
}
