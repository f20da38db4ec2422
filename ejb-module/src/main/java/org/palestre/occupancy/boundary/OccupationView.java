package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * An occupation as an agent sees it.
 *
 * @param version to be given back when it is changed, so that nobody overwrites what he has not seen
 * @param organisationId the holder, or null
 * @param seriesId the series of which it is an occurrence, or null
 * @param active false once it is cancelled
 * @param cancelReason why it was cancelled, or null
 */
public record OccupationView(
        long id,
        long version,
        long areaId,
        Instant startsAt,
        Instant endsAt,
        OccupationKind kind,
        String title,
        Long organisationId,
        Long seriesId,
        boolean active,
        String cancelReason)
        implements Serializable {}
