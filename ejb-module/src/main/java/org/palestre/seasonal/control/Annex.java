package org.palestre.seasonal.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.LeftOutSession;

/** The annex of a permit: one line for each date and time, with all its areas, as a person reads it. */
public final class Annex {

    private Annex() {}

    /** A line of the annex; the reason is empty for a date that is granted. */
    public record Line(String day, String time, String areas, String reason) {

        /** For the template. */
        public Map<String, String> model() {
            return Map.of("day", day, "time", time, "areas", areas, "reason", reason);
        }
    }

    private record Moment(LocalDate date, LocalTime start, LocalTime end, String reason) {}

    /** The dates granted, in order. */
    public static List<Line> granted(List<GrantedSession> sessions) {
        return lines(sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> new Moment(session.date(), session.start(), session.end(), ""),
                        LinkedHashMap::new,
                        Collectors.mapping(GrantedSession::areaName, Collectors.joining(", ")))));
    }

    /** The dates left out, in order, with why. */
    public static List<Line> leftOut(List<LeftOutSession> sessions) {
        return lines(sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> new Moment(session.date(), session.start(), session.end(), reason(session)),
                        LinkedHashMap::new,
                        Collectors.mapping(LeftOutSession::areaName, Collectors.joining(", ")))));
    }

    private static List<Line> lines(Map<Moment, String> areas) {
        return areas.entrySet().stream()
                .map(entry -> new Line(
                        FrenchWords.day(entry.getKey().date().getDayOfWeek()) + " "
                                + FrenchWords.date(entry.getKey().date()),
                        FrenchWords.times(entry.getKey().start(), entry.getKey().end()),
                        entry.getValue(),
                        entry.getKey().reason()))
                .toList();
    }

    /** Why a date was left out; who occupies the area is no part of the permit. */
    private static String reason(LeftOutSession session) {
        String detail = session.detail() == null ? "" : " : " + session.detail();
        return switch (session.reason()) {
            case "CITY_CLOSING" -> "fermeture des équipements de la Ville" + detail;
            case "PUBLIC_HOLIDAY" -> "jour férié" + detail;
            case "SCHOOL_BREAK" -> "vacances scolaires" + detail;
            case "OUTSIDE_OPENING_HOURS" -> "établissement fermé à ces heures";
            case "PROMISED" -> "horaire promis à un autre club";
            default -> "aire déjà occupée";
        };
    }
}
