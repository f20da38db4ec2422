package org.palestre.seasonal.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.Handicap;
import org.palestre.seasonal.boundary.WeeklySlot;

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

    /** The lines of a text in one, with commas where they ended: who signs, as the parties are named. */
    public static String inLine(String text) {
        return text == null
                ? ""
                : text.lines()
                        .map(line -> line.strip().replaceFirst("\\s*[,;]$", ""))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /** With blanks that do not break. */
    public static String time(LocalTime time) {
        return time.getMinute() == 0
                ? "%d\u00a0h".formatted(time.getHour())
                : "%d\u00a0h\u00a0%02d".formatted(time.getHour(), time.getMinute());
    }

    /** {@code de 18 h à 19 h 30}. */
    public static String times(LocalTime start, LocalTime end) {
        return "de " + time(start) + " à " + (end.equals(LocalTime.MIDNIGHT) ? "minuit" : time(end));
    }

    /** {@code lundi de 18 h à 19 h 30}. */
    public static String slot(WeeklySlot slot) {
        return day(slot.day()) + " " + times(slot.start(), slot.end());
    }

    public static String ageBand(AgeBand band) {
        return switch (band) {
            case AGES_0_4 -> "0 à 4 ans";
            case AGES_5_10 -> "5 à 10 ans";
            case AGES_11_14 -> "11 à 14 ans";
            case AGES_15_17 -> "15 à 17 ans";
            case AGES_18_59 -> "18 à 59 ans";
            case AGES_60_AND_OVER -> "60 ans et plus";
            case ALL_AGES -> "tous les âges";
        };
    }

    public static String gender(Gender gender) {
        return switch (gender) {
            case WOMEN -> "féminin";
            case MEN -> "masculin";
            case MIXED -> "mixte";
        };
    }

    public static String handicap(Handicap handicap) {
        return switch (handicap) {
            case REDUCED_MOBILITY -> "mobilité réduite";
            case VISUAL -> "déficience visuelle";
            case HEARING -> "déficience auditive";
            case OTHER -> "autres";
        };
    }
}
