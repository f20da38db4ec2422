package org.palestre.occupancy.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.palestre.occupancy.boundary.WeeklyTime;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;

/** All dates of a series: each weekly time, on each area, in each week. Civil times, so that 18:00 stays 18:00. */
public final class WeeklyDates {

    /** More dates than that at once are a mistake: seven days a week of two seasons on twenty areas are fewer. */
    public static final int MOST = 20_000;

    private WeeklyDates() {}

    /**
     * @return the dates in order of time, then of area
     * @throws BusinessException if a time is empty, two times overlap, or the series has no date at all
     */
    public static List<PlannedDate> of(List<WeeklyTime> times, Set<Long> areaIds, DateRange dates) {
        check(times, areaIds);
        long weeks = dates.days().count() / 7 + 1;
        if (weeks * times.size() * areaIds.size() > MOST) {
            throw BusinessException.invalid("occupancy.tooManyDates", "dates", MOST);
        }
        List<PlannedDate> planned = new ArrayList<>();
        dates.days().forEach(date -> times.stream()
                .filter(time -> time.day() == date.getDayOfWeek())
                .forEach(time ->
                        areaIds.forEach(area -> planned.add(new PlannedDate(date, area, time.start(), time.end())))));
        if (planned.isEmpty()) {
            throw BusinessException.invalid("occupancy.noDates", "dates");
        }
        planned.sort(Comparator.comparing(PlannedDate::date)
                .thenComparing(PlannedDate::start)
                .thenComparing(PlannedDate::areaId));
        return planned;
    }

    private static void check(List<WeeklyTime> times, Set<Long> areaIds) {
        if (areaIds.isEmpty()) {
            throw BusinessException.invalid("shared.missing", "areaIds");
        }
        if (times.isEmpty()) {
            throw BusinessException.invalid("shared.missing", "times");
        }
        for (WeeklyTime time : times) {
            if (time.day() == null || time.start() == null || time.end() == null) {
                throw BusinessException.invalid("shared.missing", "times");
            }
            if (!DayEnd.after(time.start(), time.end())) {
                throw BusinessException.invalid("shared.endBeforeStart", "times");
            }
            if (DayEnd.second(time.end()) - time.start().toSecondOfDay() < AdmissibleOccupation.SHORTEST.toSeconds()) {
                throw BusinessException.invalid(
                        "occupancy.tooShort", "times", AdmissibleOccupation.SHORTEST.toMinutes());
            }
        }
        for (int i = 0; i < times.size(); i++) {
            for (int j = i + 1; j < times.size(); j++) {
                if (overlap(times.get(i), times.get(j))) {
                    throw BusinessException.invalid("occupancy.timesOverlap", "times");
                }
            }
        }
    }

    private static boolean overlap(WeeklyTime one, WeeklyTime other) {
        return one.day() == other.day() && DayEnd.overlap(one.start(), one.end(), other.start(), other.end());
    }
}
