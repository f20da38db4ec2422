package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An occupation of a club as its own calendar shows it; several areas at one time on one site are one entry.
 *
 * @param id of the first of its occupations, for ever the same
 * @param revision counts its changes, from 0
 * @param weekly whether it is an occurrence of a weekly slot
 * @param active false once it is cancelled
 * @param cancelReason why it was cancelled; may be null
 */
public record ClubOccupation(
        long id,
        long revision,
        Instant changedAt,
        Instant start,
        Instant end,
        String title,
        boolean weekly,
        long siteId,
        String siteName,
        List<String> areaNames,
        boolean active,
        String cancelReason)
        implements Serializable {

    public ClubOccupation {
        areaNames = List.copyOf(areaNames);
    }
}
