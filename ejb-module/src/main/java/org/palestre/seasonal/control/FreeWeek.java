package org.palestre.seasonal.control;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palestre.seasonal.boundary.TakenTime;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeekTimeState;

/** Judges the times of an ordinary week: all the areas of a request are wanted together, so one taken takes all. */
public final class FreeWeek {

    private FreeWeek() {}

    /** The worst that may be said of any part of that time. */
    public static WeekTimeState state(TypicalWeekView week, WeekTime time) {
        if (meets(week.taken(), time)) {
            return WeekTimeState.TAKEN;
        }
        if (week.open().stream()
                .noneMatch(open -> open.day() == time.day() && open.from() <= time.from() && open.to() >= time.to())) {
            return WeekTimeState.CLOSED;
        }
        return meets(week.takenThisSeason(), time) ? WeekTimeState.HELD_THIS_SEASON : WeekTimeState.FREE;
    }

    /** What is left of the opening hours of a day when all that is taken, and may stay taken, is gone. */
    public static List<WeekTime> free(TypicalWeekView week, DayOfWeek day) {
        List<WeekTime> free = new ArrayList<>();
        for (WeekTime open : on(week.open(), day)) {
            int from = open.from();
            List<WeekTime> taken = new ArrayList<>(times(week.taken(), day));
            taken.addAll(times(week.takenThisSeason(), day));
            taken.sort(Comparator.comparing(WeekTime::from));
            for (WeekTime time : taken) {
                if (time.from() > from) {
                    free.add(new WeekTime(day, from, Math.min(time.from(), open.to())));
                }
                from = Math.max(from, time.to());
                if (from >= open.to()) {
                    break;
                }
            }
            if (from < open.to()) {
                free.add(new WeekTime(day, from, open.to()));
            }
        }
        return free;
    }

    /** Spans that touch or overlap, as one; in order of time. */
    public static List<WeekTime> joined(List<WeekTime> times, DayOfWeek day) {
        List<WeekTime> joined = new ArrayList<>();
        for (WeekTime time : on(times, day)) {
            WeekTime last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && time.from() <= last.to()) {
                joined.set(joined.size() - 1, new WeekTime(day, last.from(), Math.max(last.to(), time.to())));
            } else {
                joined.add(time);
            }
        }
        return joined;
    }

    private static boolean meets(List<TakenTime> taken, WeekTime time) {
        return taken.stream().anyMatch(other -> other.time().overlaps(time));
    }

    private static List<WeekTime> times(List<TakenTime> taken, DayOfWeek day) {
        return on(taken.stream().map(TakenTime::time).toList(), day);
    }

    private static List<WeekTime> on(List<WeekTime> times, DayOfWeek day) {
        return times.stream()
                .filter(time -> time.day() == day)
                .sorted(Comparator.comparing(WeekTime::from))
                .toList();
    }
}
