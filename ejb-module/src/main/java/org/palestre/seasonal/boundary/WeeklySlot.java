package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.palestre.shared.DayEnd;

/**
 * The same day and time in every week, in civil time of the city. In a draft each part may be missing.
 *
 * @param day day of the week
 * @param start when the users enter (art. 17: changing time is part of the slot)
 * @param end when they have left; midnight is the end of the day
 */
public record WeeklySlot(DayOfWeek day, LocalTime start, LocalTime end) implements Serializable {

    /** Whether nothing is missing. */
    public boolean complete() {
        return day != null && start != null && end != null;
    }

    /** Whether it is complete and holds any time. */
    public boolean sound() {
        return complete() && DayEnd.after(start, end);
    }

    /** Whether the two have a moment of the week in common; slots that only touch have none. */
    public boolean overlaps(WeeklySlot other) {
        return day == other.day && DayEnd.overlap(start, end, other.start, other.end);
    }

    /** How long it lasts, as a clock shows it. */
    public int minutes() {
        return DayEnd.minutes(start, end);
    }
}
