package org.palestre.occupancy.entity;

import java.time.Instant;
import org.palestre.occupancy.boundary.OccupationKind;

/** An occupation for a subscribed calendar, before its holder has a name. */
public record CalendarRow(
        long id,
        long version,
        Instant changedAt,
        Instant startsAt,
        Instant endsAt,
        OccupationKind kind,
        Long organisationId,
        long areaId) {}
