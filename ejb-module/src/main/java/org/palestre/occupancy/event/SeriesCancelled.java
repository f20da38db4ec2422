package org.palestre.occupancy.event;

import java.time.LocalDate;

/**
 * A series ends early, or falls out for a while.
 *
 * @param reference the reference it was created with, as {@code seasonal.request:12}
 * @param from the first date that is cancelled
 * @param until the first date that is not cancelled any more; null if it ends
 * @param occurrences how many were cancelled
 */
public record SeriesCancelled(
        long seriesId,
        String reference,
        long organisationId,
        LocalDate from,
        LocalDate until,
        int occurrences,
        String reason) {}
