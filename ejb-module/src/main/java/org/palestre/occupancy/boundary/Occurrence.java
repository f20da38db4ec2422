package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * One date of a series.
 *
 * @param occupationId 0 in a preview
 */
public record Occurrence(long occupationId, long areaId, Instant startsAt, Instant endsAt) implements Serializable {}
