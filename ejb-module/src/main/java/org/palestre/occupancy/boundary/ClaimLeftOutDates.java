package org.palestre.occupancy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.Places;
import org.palestre.occupancy.control.PlannedDate;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.control.SeriesPlan;
import org.palestre.occupancy.control.SeriesPlanning;
import org.palestre.occupancy.entity.AllSeries;
import org.palestre.occupancy.entity.InTheWay;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Series;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.event.LeftOutDatesClaimed;
import org.palestre.occupancy.event.PromisesSought.Found;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Gives a series, in one action, all the dates that it had to leave out and that can be had now. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ClaimLeftOutDates {

    @Inject
    private Clock clock;

    @Inject
    private Places places;

    @Inject
    private SeriesPlanning planning;

    @Inject
    private AllSeries allSeries;

    @Inject
    private Occupations occupations;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Promises promises;

    @Inject
    private LookAgain lookAgain;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<LeftOutDatesClaimed> claimed;

    /**
     * The series with what it has and lacks, for the decision.
     *
     * @throws BusinessException {@code occupancy.unknownSeries}; forbidden outside the scope
     */
    @RolesAllowed(Roles.AGENT)
    public SeriesSheet sheet(long seriesId) {
        Series series = allSeries.get(seriesId);
        List<Occurrence> occurrences = occupations.ofSeries(seriesId);
        List<LeftOut> leftOut = allSeries.leftOut(seriesId);
        Set<Long> areaIds = Stream.concat(
                        occurrences.stream().map(Occurrence::areaId),
                        leftOut.stream().map(LeftOut::areaId))
                .collect(Collectors.toSet());
        Map<Long, AreaView> areas = places.areas(areaIds);
        areas.values().forEach(area -> currentPerson.requireScope(area.siteId(), area.districtCode()));
        return new SeriesSheet(
                seriesId,
                series.title(),
                conflicts.names(Set.of(series.organisationId())).get(series.organisationId()),
                series.dates(),
                series.duringSchoolBreaks(),
                areas.values().stream().collect(Collectors.toMap(AreaView::id, a -> a.siteName() + ", " + a.name())),
                occurrences,
                leftOut);
    }

    /**
     * Looks at each left-out date from today on anew; those that are free, open and not promised to somebody else are
     * written.
     *
     * @param duringSchoolBreaks whether dates in school breaks are wanted now, whatever the series asked for at first
     */
    public ClaimedDates claim(long seriesId, boolean duringSchoolBreaks) {
        Series series = allSeries.get(seriesId);
        LocalDate today = LocalDate.now(clock);
        List<PlannedDate> missing = allSeries.leftOut(seriesId).stream()
                .filter(left -> !left.date().isBefore(today))
                .map(left -> new PlannedDate(left.date(), left.areaId(), left.start(), left.end()))
                .toList();
        if (missing.isEmpty()) {
            throw BusinessException.conflict("occupancy.nothingLeftOut");
        }
        missing.stream()
                .map(PlannedDate::areaId)
                .distinct()
                .map(places::area)
                .forEach(area -> currentPerson.requireScope(area.siteId(), area.districtCode()));
        SeriesPlan plan = planning.plan(missing, series.duringSchoolBreaks() || duringSchoolBreaks);
        List<Span> spans = plan.spans(clock.getZone());
        try {
            List<InTheWay> obstacles = occupations.claim(spans, null, List.of());
            List<Found> promised = promises.found(spans, series.organisationId());
            Map<Integer, String> names = conflicts.namesBySpan(obstacles);
            promised.forEach(one -> names.putIfAbsent(one.time(), one.holder()));
            SeriesPlan rest = plan.without(
                    Stream.concat(obstacles.stream(), promised.stream().map(one -> inTheWay(one, spans)))
                            .toList(),
                    names);
            return write(series, rest, today);
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw conflicts.conflict(lookAgain.inTheWay(spans));
            }
            throw e;
        }
    }

    private static InTheWay inTheWay(Found promised, List<Span> spans) {
        Span span = spans.get(promised.time());
        return new InTheWay(
                promised.time(), 0, span.areaId(), span.startsAt(), span.endsAt(), OccupationKind.CLUB_SLOT, null);
    }

    private ClaimedDates write(Series series, SeriesPlan rest, LocalDate today) {
        List<Occurrence> written = occupations.add(
                rest.spans(clock.getZone()),
                OccupationKind.CLUB_SLOT,
                series.title(),
                series.organisationId(),
                series.id());
        allSeries.forgetLeftOut(series.id(), today);
        allSeries.noteLeftOut(series.id(), rest.leftOut());
        if (!written.isEmpty()) {
            audit.record("occupancy.claimLeftOutDates", "series", series.id(), series.title());
            claimed.fire(new LeftOutDatesClaimed(
                    series.id(),
                    series.reference(),
                    series.organisationId(),
                    written.stream().map(Occurrence::occupationId).toList()));
        }
        return new ClaimedDates(SeriesPlanning.inOrder(written), rest.leftOut());
    }
}
