package org.palestre.calendar.control;

import java.time.LocalDate;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.SensibleDates;

/** Checks spans that people type. */
public final class Dates {

    private Dates() {}

    /**
     * The span from a first day to the day after the last.
     *
     * @throws BusinessException at the field that is wrong: missing, out of all calendars, before the start, or longer
     *     than {@code longest} days ({@code calendar.spanTooLong})
     */
    public static DateRange range(LocalDate start, LocalDate end, String startField, String endField, int longest) {
        demand(start, startField);
        demand(end, endField);
        if (!end.isAfter(start)) {
            throw BusinessException.invalid("shared.endBeforeStart", endField);
        }
        if (start.plusDays(longest).isBefore(end)) {
            throw BusinessException.invalid("calendar.spanTooLong", endField, longest);
        }
        return new DateRange(start, end);
    }

    private static void demand(LocalDate date, String field) {
        if (date == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        SensibleDates.check(date, field);
    }
}
