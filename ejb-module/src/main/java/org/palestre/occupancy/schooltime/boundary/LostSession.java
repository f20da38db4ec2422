package org.palestre.occupancy.schooltime.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.palestre.occupancy.boundary.OccupationKind;

/** One occupation that gives way to school time. */
public record LostSession(
        long occupationId, String place, String title, OccupationKind kind, Instant startsAt, Instant endsAt)
        implements Serializable {}
