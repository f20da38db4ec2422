package org.palestre.seasonal.oneoff.control;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as people and spreadsheets write them: 20/11/2026, 2026-11-20, 18 h 30, 18:30, 24:00. */
public final class WrittenTimes {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?");
    private static final Pattern FRENCH =
            Pattern.compile("(?:\\p{L}+\\.?\\s+)?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:hH.]\\s*(\\d{2})?)?(?::(\\d{2}))?");

    private WrittenTimes() {}

    /** The date, if it is one; two-digit years are of this century, days stand before months. */
    public static Optional<LocalDate> date(String text) {
        String tidy = text.strip();
        Matcher iso = ISO.matcher(tidy);
        Matcher french = FRENCH.matcher(tidy);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            if (french.matches()) {
                int year = number(french, 3);
                return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, number(french, 2), number(french, 1)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The time, if it is one; 24:00 is the midnight at the end of the day. */
    public static Optional<LocalTime> time(String text) {
        Matcher time =
                TIME.matcher(text.replace('\u00a0', ' ').replace('\u202f', ' ').strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = number(time, 1);
        int minute = time.group(2) == null ? 0 : number(time, 2);
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** A word without case and accents. */
    static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
