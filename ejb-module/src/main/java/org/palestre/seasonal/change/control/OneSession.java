package org.palestre.seasonal.change.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.boundary.ConsultSeries;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.OccurrenceReplacement;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.entity.Permit;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DayEnd;

/** One date of a slot on all its areas. */
@ApplicationScoped
public class OneSession {

    @Inject
    private ConsultSeries series;

    @Inject
    private ConsultSites sites;

    @Inject
    private Clock clock;

    /**
     * A session that has not begun.
     *
     * @param areas where it takes place
     */
    public record Found(List<Occurrence> occurrences, List<AreaView> areas, GrantedSession session) {

        /** What it is replaced by. */
        public OccurrenceReplacement by(List<OccurrenceReplacement.Place> places) {
            return new OccurrenceReplacement(
                    occurrences.stream().map(Occurrence::occupationId).toList(), places);
        }

        /** The places that it has, for somebody else. */
        public List<OccurrenceReplacement.Place> places() {
            return occurrences.stream()
                    .map(one -> new OccurrenceReplacement.Place(one.areaId(), one.startsAt(), one.endsAt()))
                    .toList();
        }
    }

    /** @throws BusinessException {@code shared.missing} at {@code date}; {@code change.unknownSession} */
    public Found find(Permit permit, LocalDate date, LocalTime start) {
        if (date == null || start == null) {
            throw BusinessException.invalid("shared.missing", "date");
        }
        Instant moment = instant(date, start);
        List<Occurrence> found = permit.seriesIds().stream()
                .flatMap(id -> series.series(id).occurrences().stream())
                .filter(one -> one.startsAt().equals(moment) && moment.isAfter(clock.instant()))
                .toList();
        if (found.isEmpty()) {
            throw BusinessException.notFound("change.unknownSession");
        }
        Map<Long, AreaView> areas =
                sites.areasById(found.stream().map(Occurrence::areaId).toList());
        ZoneId zone = clock.getZone();
        return new Found(
                found,
                List.copyOf(areas.values()),
                session(date, start, found.get(0).endsAt().atZone(zone).toLocalTime()));
    }

    /**
     * The places that a session has on these areas at this time.
     *
     * @throws BusinessException {@code shared.missing} at the field, {@code seasonal.timeEndsBeforeStart} at {@code newEnd}
     */
    public List<OccurrenceReplacement.Place> places(
            Collection<Long> areaIds, LocalDate date, LocalTime start, LocalTime end) {
        require(date, "newDate");
        require(start, "newStart");
        require(end, "newEnd");
        if (!DayEnd.after(start, end)) {
            throw BusinessException.invalid("seasonal.timeEndsBeforeStart", "newEnd", 1);
        }
        return areaIds.stream()
                .distinct()
                .map(area -> new OccurrenceReplacement.Place(
                        area,
                        instant(date, start),
                        DayEnd.on(date, end).atZone(clock.getZone()).toInstant()))
                .toList();
    }

    /** A session without its area, for letters. */
    public static GrantedSession session(LocalDate date, LocalTime start, LocalTime end) {
        return new GrantedSession(date, start, end, 0, "");
    }

    private Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private static void require(Object value, String field) {
        if (value == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
    }
}
