package org.palestre.occupancy.event;

import java.util.List;

/**
 * Dates that a series had to leave out now belong to it.
 *
 * @param reference the reference it was created with, as {@code seasonal.request:12}
 * @param occupationIds the new occurrences
 */
public record LeftOutDatesClaimed(long seriesId, String reference, long organisationId, List<Long> occupationIds) {

    public LeftOutDatesClaimed {
        occupationIds = List.copyOf(occupationIds);
    }
}
