package org.palestre.occupancy.boundary;

import java.time.Instant;

/**
 * An occupation as a subscribed calendar shows it; it tells no more than the portal.
 *
 * @param occupationId the same for as long as the occupation lives, moved or not
 * @param revision grows with each change
 * @param changedAt when it was last changed
 * @param label the organisation's name, or null
 */
public record CalendarEntry(
        long occupationId,
        long revision,
        Instant changedAt,
        Instant start,
        Instant end,
        OccupationKind kind,
        String label,
        long areaId) {}
