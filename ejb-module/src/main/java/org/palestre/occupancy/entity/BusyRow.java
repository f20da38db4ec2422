package org.palestre.occupancy.entity;

import java.time.Instant;
import org.palestre.occupancy.boundary.OccupationKind;

/**
 * An occupied time as the public may know it, before its holder has a name.
 *
 * @param organisationId null if the holder is nobody to be named
 */
public record BusyRow(Instant startsAt, Instant endsAt, OccupationKind kind, Long organisationId, long areaId) {}
