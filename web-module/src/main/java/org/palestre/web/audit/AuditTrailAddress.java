package org.palestre.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.audit.boundary.AuditQuery;

/**
 * The trail as an address says it: what it is narrowed by, and the page, so that a list can be mailed, printed and
 * exported as it is seen. What cannot be understood is left out.
 *
 * @param who part of a name or of a sign-in name, or null
 * @param action a known one, or null
 * @param kind a known kind of subject, or null
 * @param id of the one subject that it is about, or null
 * @param words that stand in the detail, or null
 * @param from first day, or null
 * @param to last day, or null
 * @param page from 1
 */
public record AuditTrailAddress(
        String who, String action, String kind, Long id, String words, LocalDate from, LocalDate to, int page) {

    private static final int LONGEST = 200;

    /** Reads the parameters of a request. */
    public static AuditTrailAddress of(Map<String, String[]> parameters) {
        String action = text(parameters, "action");
        String kind = text(parameters, "kind");
        Long page = number(parameters, "page");
        return new AuditTrailAddress(
                text(parameters, "who"),
                action != null && TrailWords.actionsKnow(action) ? action : null,
                kind != null && TrailWords.kindsKnow(kind) ? kind : null,
                number(parameters, "id"),
                text(parameters, "q"),
                date(parameters, "from"),
                date(parameters, "to"),
                page == null ? 1 : (int) Math.max(1, Math.min(page, 100_000)));
    }

    /** The query of everything about one subject. */
    static String about(String kind, long id) {
        return new AuditTrailAddress(null, null, kind, id, null, null, null, 1).query();
    }

    /** The query of this address, without the page: {@code ?list=1&…}. */
    public String query() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("who", who);
        parts.put("action", action);
        parts.put("kind", kind);
        parts.put("id", id);
        parts.put("q", words);
        parts.put("from", from);
        parts.put("to", to);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> "&" + part.getKey() + "="
                        + URLEncoder.encode(part.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "?list=1", ""));
    }

    /** Whether the last day lies before the first. */
    public boolean endsBeforeStart() {
        return from != null && to != null && to.isBefore(from);
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return !query().equals("?list=1");
    }

    AuditQuery asked(AuditLines lines, ZoneId zone) {
        return new AuditQuery(
                who,
                who == null ? List.of() : lines.signInNamesOf(who),
                action,
                kind,
                kind == null ? null : id,
                words == null ? List.of() : List.of(words.split(" +")),
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static LocalDate date(Map<String, String[]> parameters, String name) {
        String value = text(parameters, name);
        try {
            return value != null && value.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(value) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String text(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        String value = values == null || values.length == 0
                ? ""
                : values[0].replaceAll("\\p{Cntrl}", " ").strip();
        return value.isEmpty() ? null : value.substring(0, Math.min(value.length(), LONGEST));
    }

    private static Long number(Map<String, String[]> parameters, String name) {
        String value = text(parameters, name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }
}
