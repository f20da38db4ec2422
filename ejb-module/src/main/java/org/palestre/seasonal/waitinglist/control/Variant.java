package org.palestre.seasonal.waitinglist.control;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.DayEnd;

/**
 * The times that were asked for, all moved by the same number of days and minutes.
 *
 * @param days 0 to 6, later in the week; Monday follows Sunday
 * @param minutes earlier if negative
 */
public record Variant(int days, int minutes) {

    /** By how many days of the week it lies apart, whichever way is shorter. */
    public int daysApart() {
        return Math.min(days, DayOfWeek.values().length - days);
    }

    /** The times moved; empty if one of them would leave its day. */
    public Optional<List<WeeklySlot>> of(List<WeeklySlot> times) {
        boolean within = times.stream().allMatch(time -> start(time) >= 0 && end(time) <= DayEnd.MINUTES);
        return within
                ? Optional.of(times.stream()
                        .map(time -> new WeeklySlot(
                                time.day().plus(days),
                                time.start().plusMinutes(minutes),
                                time.end().plusMinutes(minutes)))
                        .toList())
                : Optional.empty();
    }

    private int start(WeeklySlot time) {
        return time.start().toSecondOfDay() / 60 + minutes;
    }

    private int end(WeeklySlot time) {
        return DayEnd.minute(time.end()) + minutes;
    }
}
