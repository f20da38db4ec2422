package org.palestre.occupancy.entity;

import java.time.Instant;
import org.palestre.occupancy.boundary.OccupationKind;

/**
 * An active occupation that holds a unit of a wanted span.
 *
 * @param span the place of that span among those asked for, from 0
 */
public record InTheWay(
        int span,
        long occupationId,
        long areaId,
        Instant startsAt,
        Instant endsAt,
        OccupationKind kind,
        Long organisationId) {}
