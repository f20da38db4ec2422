package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One date of a club: a session that takes place, or one that does not, and why.
 *
 * @param areaNames all that the club has at that time on that site
 * @param leftOut why the date was left out of the club's slot; null if it was not
 * @param detail what is particular about that, or why it was cancelled; may be null
 */
public record ClubSession(
        Instant startsAt,
        Instant endsAt,
        long siteId,
        String siteName,
        List<String> areaNames,
        State state,
        LeftOutReason leftOut,
        String detail)
        implements Serializable {

    /** Whether it takes place. */
    public enum State {
        PLANNED,
        /** The club's permit is suspended: the time is its own, but it may not come. */
        SUSPENDED,
        LEFT_OUT,
        CANCELLED
    }

    public ClubSession {
        areaNames = List.copyOf(areaNames);
    }
}
