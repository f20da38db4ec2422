package org.palestre.seasonal.boundary;

/** Where a request stands. The club and the office always see the same, and it is always true. */
public enum RequestStatus {
    /** Being written; only the club sees it. */
    DRAFT,
    /** Received, numbered and acknowledged; nobody has opened it yet. */
    SUBMITTED,
    /** The booking office works on it. */
    IN_EXAMINATION,
    /** Granted as it was asked. */
    GRANTED,
    /** Granted with other times, areas or dates than asked. */
    GRANTED_WITH_CHANGES,
    /** Refused, with a reason. */
    REFUSED,
    /** Taken back by the club before it was decided. */
    WITHDRAWN;

    /** Whether the office may still decide. */
    public boolean undecided() {
        return this == SUBMITTED || this == IN_EXAMINATION;
    }

    /** Whether it was granted, with or without changes. */
    public boolean granted() {
        return this == GRANTED || this == GRANTED_WITH_CHANGES;
    }
}
