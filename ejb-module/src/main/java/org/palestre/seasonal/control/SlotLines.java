package org.palestre.seasonal.control;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.DayEnd;

/** A slot, or one of its dates, in a line of a letter in French or English. */
public final class SlotLines {

    private SlotLines() {}

    /** {@code lundi de 18 h à 20 h ; Gymnase de la Corderie, Salle A}. */
    public static String slot(List<WeeklySlot> times, Collection<AreaView> areas, Locale language) {
        return times.stream()
                        .map(time -> time.day().getDisplayName(TextStyle.FULL, language) + " "
                                + span(time.start(), time.end(), language))
                        .collect(Collectors.joining(", "))
                + place(areas);
    }

    /** {@code lundi 18/01/2027 de 18 h à 20 h ; Gymnase de la Corderie, Salle A}. */
    public static String session(GrantedSession session, Collection<AreaView> areas, Locale language) {
        return session.date().getDayOfWeek().getDisplayName(TextStyle.FULL, language) + " "
                + FrenchWords.date(session.date()) + " " + span(session.start(), session.end(), language)
                + place(areas);
    }

    private static String place(Collection<AreaView> areas) {
        return areas.isEmpty()
                ? ""
                : " ; " + areas.iterator().next().siteName() + ", "
                        + areas.stream().map(AreaView::name).collect(Collectors.joining(", "));
    }

    private static String span(LocalTime start, LocalTime end, Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? "%s–%s".formatted(start, DayEnd.text(end))
                : FrenchWords.times(start, end);
    }
}
