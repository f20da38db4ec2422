package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.palestre.occupancy.entity.OccupationChanges;

/**
 * Keeps the holder of series out for a while without giving the units to anybody else. For other contexts; the caller
 * has checked the right.
 */
@Stateless
@PermitAll
public class SuspendSeries {

    @Inject
    private OccupationChanges changes;

    @Inject
    private Clock clock;

    /**
     * Suspends the occurrences that have not begun.
     *
     * @param until the first day after it; null means all to come
     * @return how many occurrences it concerned
     */
    public int suspend(Collection<Long> seriesIds, LocalDate from, LocalDate until) {
        return changes.suspend(seriesIds, later(start(from), clock.instant()), start(until), true);
    }

    /** Lets the holder come again; the same dates as {@link #suspend}. */
    public int resume(Collection<Long> seriesIds, LocalDate from, LocalDate until) {
        return changes.suspend(seriesIds, later(start(from), clock.instant()), start(until), false);
    }

    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
