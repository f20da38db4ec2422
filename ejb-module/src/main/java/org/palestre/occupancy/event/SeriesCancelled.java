package org.palestre.occupancy.event;

import java.time.LocalDate;

/**
 * A series ends early.
 *
 * @param reference the reference it was created with, as {@code seasonal.request:12}
 * @param from the first date that is cancelled
 * @param occurrences how many were cancelled
 */
public record SeriesCancelled(
        long seriesId, String reference, long organisationId, LocalDate from, int occurrences, String reason) {}
