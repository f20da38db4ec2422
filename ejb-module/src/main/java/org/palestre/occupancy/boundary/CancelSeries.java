package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.entity.AllSeries;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.entity.OccupationChanges;
import org.palestre.occupancy.entity.Series;
import org.palestre.occupancy.event.SeriesCancelled;
import org.palestre.shared.BusinessException;

/** Ends a series early. For other contexts; the caller has checked the right. */
@Stateless
@PermitAll
public class CancelSeries {

    @Inject
    private Clock clock;

    @Inject
    private AllSeries allSeries;

    @Inject
    private OccupationChanges changes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<SeriesCancelled> cancelled;

    /**
     * Cancels all occurrences from a date on that have not begun, and forgets the left-out dates from then on.
     *
     * @param from a date that has passed means now
     * @return how many occurrences were cancelled; 0 if there were none left
     */
    public int cancel(long seriesId, LocalDate from, String reason) {
        return cancel(seriesId, from, null, reason);
    }

    /**
     * The same for a while only.
     *
     * @param until the first day after it; null means all to come
     */
    public int cancel(long seriesId, LocalDate from, LocalDate until, String reason) {
        if (from == null) {
            throw BusinessException.invalid("shared.missing", "from");
        }
        String wording = AdmissibleOccupation.reason(reason);
        Series series = allSeries.get(seriesId);
        Instant now = clock.instant();
        Instant start = from.atStartOfDay(clock.getZone()).toInstant();
        try {
            int count = changes.cancelSeries(
                            seriesId,
                            start.isBefore(now) ? now : start,
                            until == null
                                    ? null
                                    : until.atStartOfDay(clock.getZone()).toInstant(),
                            wording,
                            now)
                    .size();
            allSeries.forgetLeftOut(seriesId, from, until);
            audit.record("occupancy.cancelSeries", "series", seriesId, wording);
            cancelled.fire(new SeriesCancelled(
                    seriesId, series.reference(), series.organisationId(), from, until, count, wording));
            return count;
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw BusinessException.conflict("occupancy.changedMeanwhile");
            }
            throw e;
        }
    }
}
