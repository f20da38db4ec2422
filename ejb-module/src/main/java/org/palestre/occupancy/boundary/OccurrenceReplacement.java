package org.palestre.occupancy.boundary;

import java.time.Instant;
import java.util.List;

/**
 * One date of a series that takes place elsewhere or at another time.
 *
 * @param occupationIds what the series has on that date, one for each area
 * @param places what it has instead; none if the date falls out
 */
public record OccurrenceReplacement(List<Long> occupationIds, List<Place> places) {

    /** An area for a while. */
    public record Place(long areaId, Instant startsAt, Instant endsAt) {}

    public OccurrenceReplacement {
        occupationIds = List.copyOf(occupationIds);
        places = List.copyOf(places);
    }
}
