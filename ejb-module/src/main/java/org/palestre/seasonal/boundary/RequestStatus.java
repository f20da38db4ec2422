package org.palestre.seasonal.boundary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a request stands. The club and the office always see the same, and it is always true. */
public enum RequestStatus {
    /** Being written; only the club sees it. */
    DRAFT,
    /** Received, numbered and acknowledged; nobody has opened it yet. */
    SUBMITTED,
    /** The booking office works on it. */
    IN_EXAMINATION,
    /** Put before an allocation commission. */
    BEFORE_COMMISSION,
    /** Granted as it was asked. */
    GRANTED,
    /** Granted with other times, areas or dates than asked. */
    GRANTED_WITH_CHANGES,
    /** Refused, with a reason. */
    REFUSED,
    /** Refused, and the club waits for the slot to become free. */
    WAITING_LIST,
    /** Taken back by the club before it was decided. */
    WITHDRAWN,
    /** Granted once, and given up or not renewed since. */
    RELEASED,
    /** Granted once, and taken back by the city (art. 14; CGPPP L2122-3). */
    REVOKED;

    /** Those on which the office may still decide. */
    public static final Set<RequestStatus> UNDECIDED =
            Collections.unmodifiableSet(EnumSet.of(SUBMITTED, IN_EXAMINATION, BEFORE_COMMISSION));

    /** Whether the office may still decide. */
    public boolean undecided() {
        return UNDECIDED.contains(this);
    }

    /** Whether it was granted, with or without changes. */
    public boolean granted() {
        return this == GRANTED || this == GRANTED_WITH_CHANGES;
    }

    /** Whether it was granted once, whatever became of it since. */
    public boolean wasGranted() {
        return granted() || this == RELEASED || this == REVOKED;
    }
}
