package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.control.SeriesPlan;
import org.palestre.occupancy.control.SeriesPlanning;
import org.palestre.occupancy.entity.AllSeries;
import org.palestre.occupancy.entity.InTheWay;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.event.PromisesSought.Found;
import org.palestre.shared.BusinessException;

/**
 * Occupies areas every week over a season, in one transaction and a number of statements that does not grow with it.
 *
 * <p>For other contexts; the caller has checked the right. Whether the organisation may have the slot at all is
 * theirs to know.
 */
@Stateless
@PermitAll
public class OccupySeries {

    @Inject
    private Clock clock;

    @Inject
    private SeriesPlanning planning;

    @Inject
    private Occupations occupations;

    @Inject
    private AllSeries allSeries;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Promises promises;

    @Inject
    private LookAgain lookAgain;

    @Inject
    private AuditTrail audit;

    /**
     * Writes the series. Days on which the city or the site is closed and, unless asked for, school breaks are left
     * out with their reason; dates that have passed are not written at all.
     *
     * @throws OccupancyConflict if conflicts are not to be left out, or nothing else is left
     * @throws TimesPromised if a date is promised to somebody else and that is neither accepted nor to be left out, or if
     *     nothing else is left
     * @throws BusinessException {@code occupancy.everythingLeftOut} if the site is closed on all of its dates
     */
    public SeriesView occupy(NewSeries wanted) {
        String title = AdmissibleOccupation.title(wanted.title());
        SeriesPlan plan = planning.plan(wanted);
        if (plan.possible().isEmpty()) {
            throw BusinessException.conflict("occupancy.everythingLeftOut");
        }
        List<Span> spans = plan.spans(clock.getZone());
        try {
            List<InTheWay> obstacles = occupations.claim(spans, null, List.of());
            SeriesPlan rest = plan.without(obstacles, conflicts.namesBySpan(obstacles));
            if (!obstacles.isEmpty()
                    && (!wanted.leaveOutConflicts() || rest.possible().isEmpty())) {
                throw conflicts.conflict(obstacles);
            }
            rest = promises.keeping(rest, wanted.organisationId(), wanted.accepted());
            List<Span> free = rest.spans(clock.getZone());
            List<Found> breaks = promises.require(free, wanted.organisationId(), wanted.accepted());
            long id = allSeries.add(wanted, title, rest.leftOut());
            List<Occurrence> written =
                    occupations.add(free, OccupationKind.CLUB_SLOT, title, wanted.organisationId(), id);
            promises.broken(breaks, free, written);
            audit.record("occupancy.occupySeries", "series", id, title);
            return new SeriesView(id, SeriesPlanning.inOrder(written), rest.leftOut());
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw conflicts.conflict(lookAgain.inTheWay(spans));
            }
            throw e;
        }
    }

    /** What {@link #occupy} would do now, conflicts left out; nothing is written, and what is promised is named. */
    public SeriesView preview(NewSeries wanted) {
        SeriesPlan plan = planning.plan(wanted);
        List<InTheWay> obstacles = occupations.inTheWay(plan.spans(clock.getZone()));
        SeriesPlan rest = promises.leavingOut(
                plan.without(obstacles, conflicts.namesBySpan(obstacles)), wanted.organisationId(), wanted.accepted());
        List<Span> free = rest.spans(clock.getZone());
        List<Occurrence> occurrences = free.stream()
                .map(span -> new Occurrence(0, span.areaId(), span.startsAt(), span.endsAt()))
                .toList();
        return new SeriesView(0, occurrences, rest.leftOut(), promises.of(free, wanted.organisationId()));
    }
}
