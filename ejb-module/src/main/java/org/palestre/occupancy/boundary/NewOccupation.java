package org.palestre.occupancy.boundary;

import java.time.Instant;

/**
 * An occupation that is asked for.
 *
 * @param title what agents read in the planning
 * @param organisationId the holder, or null if it is the city or a private person
 */
public record NewOccupation(
        long areaId, Instant startsAt, Instant endsAt, OccupationKind kind, String title, Long organisationId) {}
