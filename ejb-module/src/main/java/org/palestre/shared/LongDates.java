package org.palestre.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words: {@code 1er novembre 2026} and {@code dimanche 29 novembre 2026} in French, without the "er" in English. */
public final class LongDates {

    private LongDates() {}

    /** {@code 1er novembre 2026}. */
    public static String date(LocalDate date, Locale language) {
        return written("", date, language);
    }

    /** {@code dimanche 1er novembre 2026}. */
    public static String weekdayAndDate(LocalDate date, Locale language) {
        return written("EEEE ", date, language);
    }

    /** {@code 1er novembre 2026 à 0 h 00}. */
    public static String moment(LocalDateTime moment, Locale language) {
        String time = language.getLanguage().equals("en") ? " 'at' HH:mm" : " 'à' H 'h' mm";
        return date(moment.toLocalDate(), language)
                + DateTimeFormatter.ofPattern(time).format(moment);
    }

    private static String written(String before, LocalDate date, Locale language) {
        boolean english = language.getLanguage().equals("en");
        String day = !english && date.getDayOfMonth() == 1 ? "d'er'" : "d";
        return DateTimeFormatter.ofPattern(before + day + " MMMM uuuu", english ? Locale.ENGLISH : Locale.FRENCH)
                .format(date);
    }
}
