package org.palestre.web.facilities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;
import org.palestre.web.i18n.Wording;

/** Changes of opening hours, which the trail keeps without any language, in words. */
final class OpeningChangesWording {

    private static final String DAY =
            Arrays.stream(DayOfWeek.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final Pattern DAYS = Pattern.compile("^(" + DAY + ")(?:-(" + DAY + "))? (?=CLOSED|\\d)");
    private static final Pattern DATES = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern TIMES =
            Pattern.compile("(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)-(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)");

    private OpeningChangesWording() {}

    /** The detail of an entry in words. */
    static String said(String detail, Wording words) {
        return Arrays.stream(detail.split("; "))
                .map(part -> part(part, words))
                .collect(Collectors.joining(words.text("audit.detail.next")));
    }

    private static String part(String recorded, Wording words) {
        String part = recorded.matches("(" + DAY + "): .*")
                ? recorded.replaceFirst(": ", " ").replace(" -> ", " > ").replace("closed", "CLOSED")
                : recorded;
        if (part.equals("USUAL")) {
            return words.text("audit.detail.usualHours");
        }
        String said = DAYS.matcher(part).replaceFirst(found -> days(found.group(1), found.group(2), words));
        said = DATES.matcher(said)
                .replaceAll(found -> words.say(
                        DateRange.inclusive(LocalDate.parse(found.group(1)), LocalDate.parse(found.group(2)))));
        if (said.equals(part)) {
            return said.replace(" > ", words.text("audit.detail.becomes"));
        }
        return TIMES.matcher(said.replaceAll("(?<=\\d) (?=\\d\\d:)", ", "))
                .replaceAll(found ->
                        words.text("audit.detail.hours", LocalTime.parse(found.group(1)), DayEnd.parse(found.group(2))))
                .replace("CLOSED", words.text("audit.detail.closed"))
                .replace(" > ", words.text("audit.detail.becomes"));
    }

    private static String days(String first, String last, Wording words) {
        return last == null
                ? words.text("audit.detail.day", DayOfWeek.valueOf(first))
                : words.text("audit.detail.days", DayOfWeek.valueOf(first), DayOfWeek.valueOf(last));
    }
}
