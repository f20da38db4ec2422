package org.palestre.occupancy.entity;

import org.palestre.shared.DateRange;

/**
 * A series as it was asked for; its occurrences are occupations.
 *
 * @param announced whether its holder knows of it
 */
public record Series(
        long id,
        String reference,
        long organisationId,
        String title,
        DateRange dates,
        boolean duringSchoolBreaks,
        boolean announced) {}
