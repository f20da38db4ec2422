package org.palestre.seasonal.commission.boundary;

/** What a commission makes of a request. */
public enum CommissionDecision {
    /** Granted as it was asked. */
    AS_ASKED,
    /** Granted with other areas, times or dates. */
    WITH_CHANGES,
    REFUSED,
    /** Put off to the next session. */
    POSTPONED;

    /** Whether the request is decided by it. */
    public boolean last() {
        return this != POSTPONED;
    }
}
