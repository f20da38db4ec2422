package org.palestre.calendar.boundary;

import java.time.LocalDate;
import org.palestre.shared.DateRange;

/**
 * What becomes of one line of the ministry's file.
 *
 * @param line its number
 * @param academy as the line names it
 * @param start first day
 * @param end day of return
 * @param outcome what is done
 * @param sameAsLine the line that says the same or rules, or null
 * @param before dates that stand in the calendar until now, if they change
 * @param existing id of the break that it concerns, or null
 */
public record PlannedBreak(
        long line,
        String name,
        String academy,
        LocalDate start,
        LocalDate end,
        Outcome outcome,
        Long sameAsLine,
        DateRange before,
        Long existing) {

    /** What is done with a line, and if nothing, why. */
    public enum Outcome {
        /** A new break. */
        CREATED,
        /** Other dates for a break that is known. */
        CHANGED,
        /** Stands in the calendar already. */
        UNCHANGED,
        /** Another line says the same for another académie of the zone. */
        SAME_AS_LINE,
        /** Another line gives the same break other dates; that one rules. */
        DIFFERS_FROM_LINE,
        /** Not the zone of the city. */
        OTHER_ZONE,
        /** For teachers, not for pupils. */
        TEACHERS,
        /** For a part of the pupils only. */
        OTHER_PUPILS,
        /** Overlaps a break that stands in the calendar under another name. */
        OVERLAPS
    }

    /** Whether it changes the calendar. */
    public boolean effective() {
        return outcome == Outcome.CREATED || outcome == Outcome.CHANGED;
    }
}
