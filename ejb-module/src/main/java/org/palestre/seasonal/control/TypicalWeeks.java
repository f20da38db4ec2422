package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.OpeningHours;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.ConsultAvailability;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.seasonal.boundary.TakenTime;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;
import org.palestre.shared.TimeRange;

/** Reads ordinary weeks: of however many sites and areas, in the same few statements. */
@ApplicationScoped
public class TypicalWeeks {

    @Inject
    private Clock clock;

    @Inject
    private CityCalendar calendar;

    @Inject
    private OpeningHours openingHours;

    @Inject
    private ConsultAvailability availability;

    /** The Monday of a season's ordinary week. */
    public LocalDate monday(long seasonId) {
        return monday(calendar.season(seasonId).dates());
    }

    /** The week that begins on this day, on these areas and at their sites. */
    public Week weeks(Collection<Long> siteIds, Collection<Long> areaIds, LocalDate monday) {
        LocalDate current = thisSeason()
                .filter(season -> !season.dates().contains(monday))
                .map(season -> monday(season.dates()))
                .findFirst()
                .orElse(null);
        List<TakenTime> taken = taken(areaIds, monday);
        List<TakenTime> held = current == null
                ? List.of()
                : taken(areaIds, current).stream()
                        .filter(time -> time.kind() == OccupationKind.CLUB_SLOT)
                        .toList();
        return new Week(monday, open(siteIds, monday), taken, current, held);
    }

    /** An ordinary week in several places. */
    public record Week(
            LocalDate monday,
            Map<Long, List<WeekTime>> open,
            List<TakenTime> taken,
            LocalDate thisSeasonMonday,
            List<TakenTime> takenThisSeason) {

        /** What of it concerns some areas of one of the sites. */
        public TypicalWeekView of(Long siteId, Collection<Long> areaIds) {
            return new TypicalWeekView(
                    monday,
                    open.getOrDefault(siteId, List.of()),
                    on(taken, areaIds),
                    thisSeasonMonday,
                    on(takenThisSeason, areaIds));
        }

        private static List<TakenTime> on(List<TakenTime> times, Collection<Long> areaIds) {
            return times.stream()
                    .filter(time -> areaIds.contains(time.areaId()))
                    .toList();
        }
    }

    private Stream<SeasonView> thisSeason() {
        LocalDate today = LocalDate.now(clock);
        return calendar.seasons().stream().filter(season -> season.dates().contains(today));
    }

    /** The Monday of the ordinary week of a season, or of a part of it. */
    public LocalDate monday(DateRange season) {
        return TypicalWeek.monday(season, calendar.marks(season)::containsKey);
    }

    private Map<Long, List<WeekTime>> open(Collection<Long> siteIds, LocalDate monday) {
        Map<Long, List<WeekTime>> open = new HashMap<>();
        openingHours
                .openings(siteIds, new DateRange(monday, monday.plusWeeks(1)))
                .forEach((site, days) -> open.put(
                        site,
                        days.entrySet().stream()
                                .flatMap(day -> day.getValue().stream().map(times -> open(day.getKey(), times)))
                                .toList()));
        return open;
    }

    private static WeekTime open(LocalDate date, CivilTimes times) {
        return new WeekTime(date.getDayOfWeek(), minute(times.start()), end(times.end()));
    }

    private List<TakenTime> taken(Collection<Long> areaIds, LocalDate monday) {
        TimeRange week = new TimeRange(
                monday.atStartOfDay(clock.getZone()).toInstant(),
                monday.plusWeeks(1).atStartOfDay(clock.getZone()).toInstant());
        Map<Long, List<BusyTime>> busy = availability.busy(areaIds, week);
        List<TakenTime> taken = new ArrayList<>();
        busy.forEach((area, times) -> times.forEach(time ->
                days(time, monday).forEach(span -> taken.add(new TakenTime(span, area, time.kind(), time.label())))));
        return taken;
    }

    /** An occupation may last over midnight: the part of it that lies in each day of the week. */
    private Stream<WeekTime> days(BusyTime time, LocalDate monday) {
        ZonedDateTime start = time.start().atZone(clock.getZone());
        ZonedDateTime end = time.end().atZone(clock.getZone());
        return monday.datesUntil(monday.plusWeeks(1))
                .filter(date -> !date.isBefore(start.toLocalDate()) && !date.isAfter(end.toLocalDate()))
                .map(date -> new WeekTime(
                        date.getDayOfWeek(),
                        date.equals(start.toLocalDate()) ? minute(start.toLocalTime()) : 0,
                        date.equals(end.toLocalDate()) ? minute(end.toLocalTime()) : DayEnd.MINUTES))
                .filter(span -> span.from() < span.to());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** A site that closes a minute before midnight is open all evening. */
    private static int end(LocalTime time) {
        return time.isAfter(LocalTime.of(23, 58)) ? DayEnd.MINUTES : DayEnd.minute(time);
    }
}
