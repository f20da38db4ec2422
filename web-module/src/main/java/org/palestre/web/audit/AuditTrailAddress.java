package org.palestre.web.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.palestre.audit.boundary.AuditQuery;
import org.palestre.web.shell.AddressValues;

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

    /** Reads the parameters of a request. */
    public static AuditTrailAddress of(Map<String, String[]> parameters) {
        AddressValues values = new AddressValues(parameters);
        String action = values.text("action");
        String kind = values.text("kind");
        return new AuditTrailAddress(
                values.text("who"),
                action != null && TrailWords.actionsKnow(action) ? action : null,
                kind != null && TrailWords.kindsKnow(kind) ? kind : null,
                values.number("id"),
                values.text("q"),
                values.date("from"),
                values.date("to"),
                values.page());
    }

    /** The query of everything about one subject. */
    static String about(String kind, long id) {
        return new AuditTrailAddress(null, null, kind, id, null, null, null, 1).query();
    }

    /** The query of this address, without the page: {@code ?list=1&…}. */
    public String query() {
        return "?list=1"
                + AddressValues.query(
                        "who", who, "action", action, "kind", kind, "id", id, "q", words, "from", from, "to", to);
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
}
