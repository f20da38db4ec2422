package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import org.palestre.shared.DayEnd;

/**
 * A span of an ordinary week, in minutes of the day so that midnight can end it; half-open.
 *
 * @param from minute of the day, 0 to 1439
 * @param to minute of the day, 1 to 1440
 */
public record WeekTime(DayOfWeek day, int from, int to) implements Serializable {

    /** Whether the two have a minute of the week in common. */
    public boolean overlaps(WeekTime other) {
        return day == other.day && from < other.to && other.from < to;
    }

    /** The same span of a slot that is complete. */
    public static WeekTime of(WeeklySlot slot) {
        return new WeekTime(slot.day(), slot.start().toSecondOfDay() / 60, DayEnd.minute(slot.end()));
    }
}
