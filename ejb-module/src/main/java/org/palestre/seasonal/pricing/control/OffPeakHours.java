package org.palestre.seasonal.pricing.control;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.DayEnd;

/** The hours of the week that are off-peak. Art. II.6: what nobody says to be off-peak is peak. */
public record OffPeakHours(List<WeeklySlot> hours) {

    public OffPeakHours {
        hours = List.copyOf(hours);
    }

    /** How many minutes of a span are off-peak; the hours do not overlap. */
    public int minutes(DayOfWeek day, LocalTime start, LocalTime end) {
        return hours.stream()
                .filter(one -> one.day() == day)
                .mapToInt(one -> Math.max(
                        0,
                        Math.min(DayEnd.minute(end), DayEnd.minute(one.end()))
                                - Math.max(
                                        start.toSecondOfDay() / 60, one.start().toSecondOfDay() / 60)))
                .sum();
    }
}
