package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.seasonal.oneoff.boundary.OneOffDateView;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.shared.LongDates;

/** Dates of a request as letters and documents say them, in French and in English. */
@ApplicationScoped
public class OneOffWords {

    /** All dates asked for, a line each. */
    public List<String> asked(OneOffRequestView view, Locale language) {
        return view.dates().stream()
                .map(date -> line(
                        date.wanted().date(),
                        date.wanted().start(),
                        date.wanted().end(),
                        date.wanted().label(),
                        language))
                .toList();
    }

    /** The dates that the club has, with their areas, a line each. */
    public List<String> granted(OneOffRequestView view, Locale language) {
        return view.dates().stream()
                .filter(date -> date.state().held())
                .map(date -> grantedLine(date, language))
                .toList();
    }

    /** The dates that were refused, with the reason if there is one, a line each. */
    public List<String> refused(OneOffRequestView view, Locale language) {
        return view.dates().stream()
                .filter(date -> date.state() == DateState.REFUSED)
                .map(date -> line(
                                date.wanted().date(),
                                date.wanted().start(),
                                date.wanted().end(),
                                date.wanted().label(),
                                language)
                        + because(date.reason(), language))
                .toList();
    }

    /** The dates that the club had and has no more, with why if the city took them, a line each. */
    public List<String> lost(OneOffRequestView view, Locale language) {
        return view.dates().stream()
                .filter(date -> date.state() == DateState.GIVEN_BACK || date.state() == DateState.CANCELLED)
                .map(date -> line(
                                date.grantedDate(),
                                date.grantedStart(),
                                date.grantedEnd(),
                                date.wanted().label(),
                                language)
                        + because(date.state() == DateState.CANCELLED ? date.reason() : null, language))
                .toList();
    }

    private static String because(String reason, Locale language) {
        if (reason == null) {
            return "";
        }
        return (english(language) ? ": " : "\u00a0: ") + reason;
    }

    private static String grantedLine(OneOffDateView date, Locale language) {
        String areas = date.areas().stream().map(AreaRef::name).collect(Collectors.joining(", "));
        return line(
                        date.grantedDate(),
                        date.grantedStart(),
                        date.grantedEnd(),
                        date.wanted().label(),
                        language) + " – " + areas;
    }

    private static String line(LocalDate date, LocalTime start, LocalTime end, String label, Locale language) {
        boolean english = english(language);
        return LongDates.weekdayAndDate(date, language)
                + (english ? ", from " : ", de ")
                + time(start, english)
                + (english ? " to " : " à ")
                + (end.equals(LocalTime.MIDNIGHT) ? (english ? "24:00" : "24\u00a0h") : time(end, english))
                + (label == null ? "" : " – " + label);
    }

    private static String time(LocalTime time, boolean english) {
        String minutes = "%02d".formatted(time.getMinute());
        return english
                ? "%02d:".formatted(time.getHour()) + minutes
                : time.getHour() + "\u00a0h" + (time.getMinute() == 0 ? "" : "\u00a0" + minutes);
    }

    private static boolean english(Locale language) {
        return language.getLanguage().equals("en");
    }
}
