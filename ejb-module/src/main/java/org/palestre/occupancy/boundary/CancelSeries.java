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
import org.palestre.occupancy.entity.Occupations;
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
    private Occupations occupations;

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
        if (from == null) {
            throw BusinessException.invalid("shared.missing", "from");
        }
        String wording = AdmissibleOccupation.reason(reason);
        Series series = allSeries.get(seriesId);
        Instant now = clock.instant();
        Instant start = from.atStartOfDay(clock.getZone()).toInstant();
        try {
            int count = occupations
                    .cancelSeries(seriesId, start.isBefore(now) ? now : start, wording, now)
                    .size();
            allSeries.forgetLeftOut(seriesId, from);
            audit.record("occupancy.cancelSeries", "series", seriesId, wording);
            cancelled.fire(
                    new SeriesCancelled(seriesId, series.reference(), series.organisationId(), from, count, wording));
            return count;
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw BusinessException.conflict("occupancy.changedMeanwhile");
            }
            throw e;
        }
    }
}
