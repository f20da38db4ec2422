package org.palestre.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The end of a span of one civil day. Midnight as an end is the end of the day, not its beginning: it is written {@code
 * 00:00} or {@code 24:00}, held as {@link LocalTime#MIDNIGHT}, and stands as {@code 24:00} in the database, where ends are
 * compared with starts.
 */
public final class DayEnd {

    /** How many minutes a day has as a clock shows them, whatever is done to the clocks that night. */
    public static final int MINUTES = 24 * 60;

    private static final LocalTime BEYOND_ANY_CLOCK = LocalTime.of(23, 59, 59, 999_000_000);

    private DayEnd() {}

    /** The second of the day at which a span ends, 1 to 86,400. */
    public static int second(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? MINUTES * 60 : end.toSecondOfDay();
    }

    /** The minute of the day at which a span ends, 1 to 1,440. */
    public static int minute(LocalTime end) {
        return second(end) / 60;
    }

    /** How many minutes lie between, as a clock shows them; zero or less if the end is not after the start. */
    public static int minutes(LocalTime start, LocalTime end) {
        return (second(end) - start.toSecondOfDay()) / 60;
    }

    /** Whether a span that begins and ends so holds any time. */
    public static boolean after(LocalTime start, LocalTime end) {
        return second(end) > start.toSecondOfDay();
    }

    /** Whether two spans of one day have a moment in common; those that only touch have none. */
    public static boolean overlap(LocalTime start, LocalTime end, LocalTime otherStart, LocalTime otherEnd) {
        return start.toSecondOfDay() < second(otherEnd) && otherStart.toSecondOfDay() < second(end);
    }

    /** When a span of that day ends: midnight is the first moment of the next day. */
    public static LocalDateTime on(LocalDate date, LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(end);
    }

    /** As SQL and people without a language write it: {@code 22:30}, {@code 24:00}. */
    public static String text(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.toString();
    }

    /**
     * Reads an end that is written in digits, {@code 24:00} included.
     *
     * @throws java.time.DateTimeException if it is no time
     */
    public static LocalTime parse(String text) {
        return text.matches("24:00(:00)?") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    /** The end in a column; null if there is none. The driver reads {@code 24:00} as the last moment before it. */
    public static LocalTime read(ResultSet row, String column) throws SQLException {
        return of(row.getObject(column, LocalTime.class));
    }

    /** An end as a driver has read it. */
    public static LocalTime of(LocalTime read) {
        return read != null && read.isAfter(BEYOND_ANY_CLOCK) ? LocalTime.MIDNIGHT : read;
    }
}
