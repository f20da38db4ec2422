package org.palestre.seasonal.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and times as French documents write them: {@code lundi}, {@code 20/11/2026}, {@code 18 h 30}. */
public final class FrenchWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private FrenchWords() {}

    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** With blanks that do not break. */
    public static String time(LocalTime time) {
        return time.getMinute() == 0
                ? "%d\u00a0h".formatted(time.getHour())
                : "%d\u00a0h\u00a0%02d".formatted(time.getHour(), time.getMinute());
    }
}
