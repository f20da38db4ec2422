package org.palestre.occupancy.schooltime.event;

import java.time.Instant;
import java.util.List;

/**
 * Schools were given hours that others had (art. 9). Each lost occupation was also told as an
 * {@link org.palestre.occupancy.event.OccupationCancelled}; this is the whole, so that everybody can be told once.
 *
 * @param planId which entry it was
 */
public record SchoolTimeTookPrecedence(long planId, String reason, List<Lost> lost) {

    public SchoolTimeTookPrecedence {
        lost = List.copyOf(lost);
    }

    /**
     * One occupation that gave way.
     *
     * @param organisationId who had it, or null
     * @param announced false if its holder does not know of it: a decision that is not published
     * @param place site and area
     */
    public record Lost(
            long occupationId,
            Long organisationId,
            boolean announced,
            String title,
            String place,
            Instant startsAt,
            Instant endsAt) {}
}
