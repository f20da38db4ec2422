package org.palestre.occupancy.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.DatedPlaces;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.entity.DatedHolds;
import org.palestre.occupancy.entity.DatedHolds.Obstacle;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.event.OccupationCancelled;
import org.palestre.occupancy.event.PromisesSought.Found;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * Occupies areas on a list of dates that are no series: a calendar of competitions, a training course. All of them in
 * one transaction, in a number of statements that does not grow with the list.
 *
 * <p>For other contexts; the caller has checked the right, and what was asked of the city's days and opening hours:
 * an agent may open a site for an event.
 */
@Stateless
@PermitAll
public class OccupyDates {

    /** More dates at once than that are a mistake. */
    public static final int MOST = 4000;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private DatedPlaces places;

    @Inject
    private Occupations occupations;

    @Inject
    private DatedHolds holds;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Promises promises;

    @Inject
    private LookAgain lookAgain;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<OccupationCancelled> cancelled;

    /**
     * What is in the way of each date now, in the same order; nothing is promised. Only an agent learns whom a series is
     * for that is not announced yet.
     *
     * @param organisationId who asks
     * @throws BusinessException {@code occupancy.unknownArea}
     */
    public List<DateOutlook> look(long organisationId, List<DatedTime> dates) {
        if (dates.isEmpty()) {
            return List.of();
        }
        List<LeftOut> closed = places.closed(dates);
        List<Span> spans = places.spans(dates);
        Map<Integer, List<Obstacle>> obstacles = holds.inTheWay(spans, session.isCallerInRole(Roles.AGENT)).stream()
                .collect(Collectors.groupingBy(Obstacle::span));
        Map<Long, String> names = conflicts.names(obstacles.values().stream()
                .flatMap(List::stream)
                .map(Obstacle::organisationId)
                .filter(id -> id != null)
                .collect(Collectors.toSet()));
        var held = holds.heldBy(organisationId, spans);
        return IntStream.range(0, dates.size())
                .mapToObj(n -> new DateOutlook(
                        closed.get(n) == null ? null : closed.get(n).reason(),
                        closed.get(n) == null ? null : closed.get(n).detail(),
                        obstacles.getOrDefault(n, List.of()).stream()
                                .map(o -> new BusyTime(
                                        o.startsAt(), o.endsAt(), names.get(o.organisationId()), o.kind(), o.areaId()))
                                .distinct()
                                .toList(),
                        held.contains(n)))
                .toList();
    }

    /** What occupying these dates would break of what is promised to others. */
    public List<Promise> promises(long organisationId, List<DatedTime> dates) {
        return promises.of(places.spans(dates), organisationId);
    }

    /**
     * Writes them all, or none.
     *
     * @param accepted the promises that the one who decides knows he breaks
     * @return one occurrence for each date, in the same order
     * @throws OccupancyConflict if somebody was first on one of them, naming who; the database is the judge
     * @throws TimesPromised if one of them is promised to somebody else and that is not accepted
     * @throws BusinessException if a time cannot be meant, an area does not exist or is given up
     */
    public List<Occurrence> occupy(
            long organisationId, String title, List<DatedTime> dates, AcceptedPromises accepted) {
        if (dates.isEmpty() || dates.size() > MOST) {
            throw BusinessException.invalid("occupancy.tooManyDates", "dates", MOST);
        }
        String wording = AdmissibleOccupation.title(title);
        places.requireInUse(dates);
        List<Span> spans = places.spans(dates);
        AdmissibleOccupation admissible = new AdmissibleOccupation(clock);
        spans.forEach(span -> admissible.time(span.startsAt(), span.endsAt(), OccupationKind.ONE_OFF));
        try {
            conflicts.refuse(occupations.claim(spans, null, List.of()));
            List<Found> breaks = promises.require(spans, organisationId, accepted);
            Map<Span, Occurrence> written =
                    occupations.add(spans, OccupationKind.ONE_OFF, wording, organisationId, null).stream()
                            .collect(Collectors.toMap(
                                    one -> new Span(one.areaId(), one.startsAt(), one.endsAt()), Function.identity()));
            promises.broken(breaks, spans, written.values());
            audit.record("occupancy.occupyDates", "accounts.organisation", organisationId, wording);
            return spans.stream().map(written::get).toList();
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw conflicts.conflict(lookAgain.inTheWay(spans));
            }
            throw e;
        }
    }

    /**
     * Gives the time of some occupations back, which is free for others at once. What is cancelled already or over stays
     * as it is; nobody is told: the caller does that.
     *
     * @return how many were given back
     */
    public int giveBack(Collection<Long> occupationIds, String reason) {
        String wording = AdmissibleOccupation.reason(reason);
        List<OccupationView> freed = holds.cancel(occupationIds, wording, clock.instant());
        for (OccupationView one : freed) {
            audit.record("occupancy.cancel", "occupation", one.id(), wording);
            cancelled.fire(new OccupationCancelled(
                    one.id(),
                    one.seriesId(),
                    null,
                    one.organisationId(),
                    one.areaId(),
                    one.startsAt(),
                    one.endsAt(),
                    wording));
        }
        return freed.size();
    }
}
