package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a calendar that was read: a date, or why it could not be understood.
 *
 * @param line where it stands in the file: the line of a CSV, the place of the event in an iCalendar file, from 1
 * @param source what stands there, shortened
 * @param wanted the date; null if it was not understood
 * @param problem code of the explanation, to be looked up as {@code error.<code>}; null if it was understood
 * @param values what the explanation names
 */
public record CalendarLine(int line, String source, WantedDate wanted, String problem, List<Object> values)
        implements Serializable {

    public CalendarLine {
        values = List.copyOf(values);
    }

    /** It is a date. */
    public static CalendarLine understood(int line, String source, WantedDate wanted) {
        return new CalendarLine(line, source, wanted, null, List.of());
    }

    /** It is none. */
    public static CalendarLine wrong(int line, String source, String problem, Object... values) {
        return new CalendarLine(line, source, null, problem, List.of(values));
    }
}
