package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.facilities.boundary.OpeningHours;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.ConsultAvailability;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.seasonal.control.TypicalWeek;
import org.palestre.shared.DateRange;
import org.palestre.shared.Roles;
import org.palestre.shared.TimeRange;

/**
 * Shows who is on some areas in an ordinary week, to whoever asks for a weekly slot or decides on one.
 *
 * <p>A season that lies ahead is almost empty while its slots are being asked for. So the slots that clubs hold in the
 * season that runs now are shown beside it: art. 12 lets a club ask to keep its slot.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultTypicalWeek {

    private static final int DAY = 24 * 60;

    @Inject
    private Clock clock;

    @Inject
    private CityCalendar calendar;

    @Inject
    private OpeningHours openingHours;

    @Inject
    private ConsultAvailability availability;

    /** The ordinary week of a season on these areas of a site. */
    public TypicalWeekView week(long siteId, Collection<Long> areaIds, long seasonId) {
        return week(siteId, areaIds, monday(calendar.season(seasonId).dates()));
    }

    /** The week that begins on this day, on these areas of a site. */
    public TypicalWeekView week(long siteId, Collection<Long> areaIds, LocalDate monday) {
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
        return new TypicalWeekView(monday, open(siteId, monday), taken, current, held);
    }

    private Stream<SeasonView> thisSeason() {
        LocalDate today = LocalDate.now(clock);
        return calendar.seasons().stream().filter(season -> season.dates().contains(today));
    }

    private LocalDate monday(DateRange season) {
        return TypicalWeek.monday(season, calendar.marks(season)::containsKey);
    }

    private List<WeekTime> open(long siteId, LocalDate monday) {
        List<WeekTime> open = new ArrayList<>();
        openingHours
                .opening(siteId, new DateRange(monday, monday.plusWeeks(1)))
                .forEach((date, hours) -> hours.forEach(
                        times -> open.add(new WeekTime(date.getDayOfWeek(), minute(times.start()), end(times.end())))));
        return open;
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
                        date.equals(end.toLocalDate()) ? minute(end.toLocalTime()) : DAY))
                .filter(span -> span.from() < span.to());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static int end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) || time.isAfter(LocalTime.of(23, 58)) ? DAY : minute(time);
    }
}
