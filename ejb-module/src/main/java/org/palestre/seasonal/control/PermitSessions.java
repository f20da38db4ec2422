package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.boundary.ConsultSeries;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.entity.Permit;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DayEnd;

/** The dates that a permit has to come, and how much of them a step concerns. */
@ApplicationScoped
public class PermitSessions {

    @Inject
    private ConsultSites sites;

    @Inject
    private ConsultSeries series;

    @Inject
    private Clock clock;

    private record Moment(LocalDate date, LocalTime start, LocalTime end) {}

    /** All dates that a permit stands for. */
    public Sessions all(Permit permit, Map<Long, AreaView> areas) {
        List<SeriesView> all = permit.seriesIds().stream().map(series::series).toList();
        return Sessions.of(all, withOthers(all, areas), clock.getZone());
    }

    /** After a change some dates are still, or already, on other areas than the permit names for the rest of the season. */
    private Map<Long, AreaView> withOthers(List<SeriesView> all, Map<Long, AreaView> areas) {
        Set<Long> missing = Stream.concat(
                        all.stream().flatMap(one -> one.occurrences().stream()).map(Occurrence::areaId),
                        all.stream().flatMap(one -> one.leftOut().stream()).map(LeftOut::areaId))
                .filter(id -> !areas.containsKey(id))
                .collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return areas;
        }
        Map<Long, AreaView> every = new HashMap<>(sites.areasById(missing));
        every.putAll(areas);
        return every;
    }

    /** Those that have not begun, from one day to another. */
    public List<GrantedSession> toCome(Permit permit, LocalDate from, LocalDate until) {
        Map<Long, AreaView> areas = sites.areasById(permit.areaIds());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return all(permit, areas).granted().stream()
                .filter(one -> one.date().atTime(one.start()).isAfter(now))
                .filter(one -> from == null || !one.date().isBefore(from))
                .filter(one -> until == null || !one.date().isAfter(until))
                .toList();
    }

    /** How much these are; a session on several areas counts once. */
    public static SlotEffect effect(List<GrantedSession> sessions) {
        List<Moment> moments = sessions.stream()
                .map(one -> new Moment(one.date(), one.start(), one.end()))
                .distinct()
                .toList();
        return new SlotEffect(
                moments.size(),
                moments.stream()
                        .mapToLong(one -> DayEnd.minutes(one.start(), one.end()))
                        .sum(),
                moments.isEmpty() ? null : moments.get(0).date(),
                moments.isEmpty() ? null : moments.get(moments.size() - 1).date());
    }

    /** How much there is to come from one day to another. */
    public SlotEffect effect(Permit permit, LocalDate from, LocalDate until) {
        return effect(toCome(permit, from, until));
    }

    /**
     * A day from which something happens to a permit.
     *
     * @throws BusinessException {@code shared.missing}, {@code permit.dateInPast}, {@code permit.afterItsEnd} (last day)
     *     at the field
     */
    public LocalDate requireDay(Permit permit, LocalDate day, String field) {
        if (day == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw BusinessException.invalid("permit.dateInPast", field);
        }
        if (day.isAfter(permit.lastDate())) {
            throw BusinessException.invalid("permit.afterItsEnd", field, permit.lastDate());
        }
        return day;
    }
}
