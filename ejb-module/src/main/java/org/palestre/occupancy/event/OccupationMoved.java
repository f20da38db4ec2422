package org.palestre.occupancy.event;

import java.time.Instant;

/**
 * One occupation was moved alone: to another time, another area, or both.
 *
 * @param seriesId the series of which it is an occurrence, or null
 * @param seriesReference the reference of that series, as {@code seasonal.request:12}, or null
 * @param organisationId who has it, or null
 */
public record OccupationMoved(
        long occupationId,
        Long seriesId,
        String seriesReference,
        Long organisationId,
        long areaId,
        Instant startsAt,
        Instant endsAt,
        long formerAreaId,
        Instant formerStartsAt,
        Instant formerEndsAt) {}
