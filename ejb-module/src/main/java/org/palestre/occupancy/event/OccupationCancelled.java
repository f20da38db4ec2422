package org.palestre.occupancy.event;

import java.time.Instant;

/**
 * One occupation was cancelled alone.
 *
 * @param seriesId the series of which it was an occurrence, or null
 * @param seriesReference the reference of that series, as {@code seasonal.request:12}, or null
 * @param organisationId who had it, or null
 */
public record OccupationCancelled(
        long occupationId,
        Long seriesId,
        String seriesReference,
        Long organisationId,
        long areaId,
        Instant startsAt,
        Instant endsAt,
        String reason) {}
