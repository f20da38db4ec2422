package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time at which somebody occupies an area, or a part of it, as the public may know it.
 *
 * @param label the name of the organisation that occupies it, or null: then {@code kind} is all there is to say,
 *     never a private person's name
 * @param areaId the area that is occupied, which may be another one that shares a unit
 */
public record BusyTime(Instant start, Instant end, String label, OccupationKind kind, long areaId)
        implements Serializable {}
