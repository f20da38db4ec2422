package org.palestre.occupancy.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;
import org.palestre.shared.TimeRange;

/**
 * When a site is open: the city's calendar and the site's hours, day by day.
 *
 * @param marks only the days on which something is special
 * @param opening hours of each day; a day that is missing is closed
 * @param opensOnPublicHolidays Art. 7: on public holidays only pools, tennis and sports centres open
 */
public record SiteDays(
        Map<LocalDate, DayMarks> marks, Map<LocalDate, List<CivilTimes>> opening, boolean opensOnPublicHolidays) {

    /** Why a date of a series cannot be had, whoever else is there or not; the gravest reason first. */
    public Optional<LeftOut> refusal(PlannedDate planned, boolean duringSchoolBreaks) {
        DayMarks day = marks.get(planned.date());
        if (day != null && day.cityClosing() != null) {
            return Optional.of(planned.leftOut(LeftOutReason.CITY_CLOSING, day.cityClosing()));
        }
        if (closedForHoliday(day)) {
            return Optional.of(planned.leftOut(LeftOutReason.PUBLIC_HOLIDAY, day.publicHoliday()));
        }
        if (day != null && day.schoolBreak() != null && !duringSchoolBreaks) {
            return Optional.of(planned.leftOut(LeftOutReason.SCHOOL_BREAK, day.schoolBreak()));
        }
        boolean open = hours(planned.date()).stream().anyMatch(hours -> covers(hours, planned));
        return open ? Optional.empty() : Optional.of(planned.leftOut(LeftOutReason.OUTSIDE_OPENING_HOURS, null));
    }

    /** The hours of a day; none if the city or the site is closed. */
    public List<CivilTimes> hours(LocalDate date) {
        DayMarks day = marks.get(date);
        boolean closed = day != null && day.cityClosing() != null || closedForHoliday(day);
        return closed ? List.of() : opening.getOrDefault(date, List.of());
    }

    /** All open times of some days, in order. */
    public List<TimeRange> openTimes(DateRange dates, ZoneId zone) {
        return dates.days()
                .flatMap(date -> hours(date).stream().map(hours -> instants(date, hours, zone)))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean closedForHoliday(DayMarks day) {
        return day != null && day.publicHoliday() != null && !opensOnPublicHolidays;
    }

    private static Optional<TimeRange> instants(LocalDate date, CivilTimes hours, ZoneId zone) {
        Instant start = date.atTime(hours.start()).atZone(zone).toInstant();
        Instant end = DayEnd.on(date, hours.end()).atZone(zone).toInstant();
        return end.isAfter(start) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }

    private static boolean covers(CivilTimes hours, PlannedDate planned) {
        return !planned.start().isBefore(hours.start()) && DayEnd.second(planned.end()) <= DayEnd.second(hours.end());
    }
}
