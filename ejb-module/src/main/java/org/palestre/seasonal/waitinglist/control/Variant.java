package org.palestre.seasonal.waitinglist.control;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.boundary.WeeklySlot;

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
        boolean within = times.stream().allMatch(time -> fits(time.start()) && fits(time.end()));
        return within
                ? Optional.of(times.stream()
                        .map(time -> new WeeklySlot(
                                time.day().plus(days),
                                time.start().plusMinutes(minutes),
                                time.end().plusMinutes(minutes)))
                        .toList())
                : Optional.empty();
    }

    private boolean fits(LocalTime time) {
        int moved = time.toSecondOfDay() / 60 + minutes;
        return moved >= 0 && moved < 24 * 60;
    }
}
