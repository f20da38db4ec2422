package org.palestre.occupancy.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.FreeTimes;
import org.palestre.occupancy.control.Places;
import org.palestre.occupancy.entity.BusyRow;
import org.palestre.occupancy.entity.CalendarRow;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.Roles;
import org.palestre.shared.TimeRange;

/** When areas are occupied and when they are free, for everybody. Nobody's name but organisations' is told. */
@Stateless
@PermitAll
public class ConsultAvailability {

    /** Nobody looks at more at a time. */
    public static final Duration LONGEST = Duration.ofDays(93);

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private Places places;

    @Inject
    private Occupations occupations;

    @Inject
    private Conflicts conflicts;

    /**
     * Occupied times, those of other areas with a unit in common included, and what they leave of the opening hours.
     *
     * @throws BusinessException if there is no such area, or {@code occupancy.rangeTooLong}
     */
    public Availability availability(long areaId, TimeRange time) {
        requireShort(time);
        AreaView area = places.area(areaId);
        List<BusyTime> busy = conflicts.publicly(occupations.busy(area.unitIds(), time, false));
        DateRange dates = DateRange.inclusive(
                LocalDate.ofInstant(time.start(), clock.getZone()),
                LocalDate.ofInstant(time.end().minusMillis(1), clock.getZone()));
        List<TimeRange> open =
                places.days(List.of(area), dates).get(area.siteId()).openTimes(dates, clock.getZone());
        List<TimeRange> free = FreeTimes.within(
                open.stream()
                        .filter(hours -> hours.overlaps(time))
                        .map(hours -> new TimeRange(
                                hours.start().isBefore(time.start()) ? time.start() : hours.start(),
                                hours.end().isAfter(time.end()) ? time.end() : hours.end()))
                        .toList(),
                busy.stream().map(b -> new TimeRange(b.start(), b.end())).toList());
        return new Availability(busy, free);
    }

    /**
     * Occupied times of several areas, by area, in order of time; an area without any has an empty list. An agent learns
     * also whom a series is for that is not announced yet.
     */
    public Map<Long, List<BusyTime>> busy(Collection<Long> areaIds, TimeRange time) {
        requireShort(time);
        Map<Long, AreaView> areas = places.areas(Set.copyOf(areaIds));
        Set<Long> units =
                areas.values().stream().flatMap(area -> area.unitIds().stream()).collect(Collectors.toSet());
        List<BusyRow> all = occupations.busy(units, time, session.isCallerInRole(Roles.AGENT));
        Map<Long, AreaView> occupied =
                places.areas(all.stream().map(BusyRow::areaId).collect(Collectors.toSet()));
        List<BusyTime> busy = conflicts.publicly(all);
        Map<Long, List<BusyTime>> result = new LinkedHashMap<>();
        areas.values()
                .forEach(area -> result.put(
                        area.id(),
                        busy.stream()
                                .filter(occupation -> shareUnit(area, occupied.get(occupation.areaId())))
                                .toList()));
        return result;
    }

    /** The occupations of an area from last month to next year, for programs that subscribe to them. */
    public List<CalendarEntry> calendar(long areaId) {
        AreaView area = places.area(areaId);
        ZonedDateTime today = LocalDate.now(clock).atStartOfDay(clock.getZone());
        List<CalendarRow> rows = occupations.calendar(
                area.unitIds(),
                new TimeRange(
                        today.minusMonths(1).toInstant(), today.plusYears(1).toInstant()));
        Map<Long, String> names = conflicts.names(rows.stream()
                .map(CalendarRow::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new CalendarEntry(
                        row.id(),
                        row.version(),
                        row.changedAt(),
                        row.startsAt(),
                        row.endsAt(),
                        row.kind(),
                        names.get(row.organisationId()),
                        row.areaId()))
                .toList();
    }

    private static boolean shareUnit(AreaView one, AreaView other) {
        return new HashSet<>(one.unitIds()).removeAll(other.unitIds());
    }

    private static void requireShort(TimeRange time) {
        if (time.length().compareTo(LONGEST) > 0) {
            throw BusinessException.invalid("occupancy.rangeTooLong", "to", LONGEST.toDays());
        }
    }
}
