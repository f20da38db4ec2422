package org.palestre.seasonal.oneoff.boundary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a one-off request stands. It is always true. */
public enum OneOffStatus {
    /** Being written by the club. */
    DRAFT,
    /** Handed in. */
    SUBMITTED,
    /** The office works on it. */
    IN_EXAMINATION,
    /** All dates granted as they were asked. */
    GRANTED,
    /** Granted with other dates, times or areas, or not for all dates. */
    GRANTED_WITH_CHANGES,
    /** Refused for all dates, with a reason. */
    REFUSED,
    /** Art. 15: the city knows of the matches; there is nothing to decide. */
    ANNOUNCED,
    /** Taken back by the club before it was decided. */
    WITHDRAWN,
    /** Granted once, and every date given back since. */
    RELEASED;

    /** Those on which the office may still decide. */
    public static final Set<OneOffStatus> UNDECIDED =
            Collections.unmodifiableSet(EnumSet.of(SUBMITTED, IN_EXAMINATION));

    /** Whether the office may still decide. */
    public boolean undecided() {
        return UNDECIDED.contains(this);
    }

    /** Whether dates were granted, with or without changes. */
    public boolean granted() {
        return this == GRANTED || this == GRANTED_WITH_CHANGES;
    }

    /** Whether the club may take it back. */
    public boolean withdrawable() {
        return undecided() || this == ANNOUNCED;
    }
}
