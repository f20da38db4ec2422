package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A date as the club writes it, in the city's civil time; in a draft anything may be null.
 *
 * @param end midnight means the end of the day
 * @param label what it is, as "Day 3, against Rouen"; may be null
 */
public record WantedDate(LocalDate date, LocalTime start, LocalTime end, String label) implements Serializable {

    /** Whether date and times are there. */
    public boolean complete() {
        return date != null && start != null && end != null;
    }

    /** Whether nothing is written in it at all. */
    public boolean blank() {
        return date == null && start == null && end == null && label == null;
    }

    /** When it ends: midnight is the end of the day. Null if not known. */
    public Integer endMinute() {
        return end == null ? null : end.equals(LocalTime.MIDNIGHT) ? 24 * 60 : end.getHour() * 60 + end.getMinute();
    }

    /** Whether both are complete and have a moment in common. */
    public boolean overlaps(WantedDate other) {
        return complete()
                && other.complete()
                && date.equals(other.date)
                && start.getHour() * 60 + start.getMinute() < other.endMinute()
                && other.start.getHour() * 60 + other.start.getMinute() < endMinute();
    }
}
