package org.palestre.seasonal.oneoff.entity;

import static org.palestre.shared.Database.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.oneoff.boundary.OneOffFilter;
import org.palestre.seasonal.oneoff.boundary.OneOffKind;
import org.palestre.seasonal.oneoff.boundary.OneOffLine;
import org.palestre.seasonal.oneoff.boundary.OneOffStatus;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Requests as lines of a list, each question in one statement, paged by the database. */
@ApplicationScoped
public class OneOffList {

    private static final String SELECT = """
            SELECT r.id, r.number, r.submitted_at, r.status, r.kind, r.purpose, r.organisation_id, o.name AS organisation,
                   s.name AS site, s.district_code, d.first, d.last, d.dates, d.held, (SELECT p.document_id FROM seasonal.one_off_permit p
                       WHERE p.request_id = r.id AND p.void_at IS NULL) AS document_id,
                   COALESCE(k.needs_opinion AND r.opinion IS NULL AND r.status IN ('SUBMITTED', 'IN_EXAMINATION'), false)
                       AS opinion_missing""";

    private static final String FROM = """

              FROM seasonal.one_off_request r
              JOIN accounts.organisation o ON o.id = r.organisation_id
              LEFT JOIN facilities.site s ON s.id = r.site_id
              LEFT JOIN seasonal.one_off_kind k ON k.kind = r.kind
              CROSS JOIN LATERAL (SELECT min(date) AS first, max(date) AS last, count(*) AS dates,
                                         count(*) FILTER (WHERE state IN ('GRANTED', 'CHANGED')) AS held
                                    FROM seasonal.one_off_date WHERE request_id = r.id) d""";

    private static final String COUNT_FROM = """

              FROM seasonal.one_off_request r
              JOIN accounts.organisation o ON o.id = r.organisation_id
              LEFT JOIN facilities.site s ON s.id = r.site_id""";

    @Inject
    private Database database;

    /** A club's own, drafts first, then the latest first. */
    public Page<OneOffLine> ofClub(long organisationId, OneOffStatus status, PageRequest page) {
        String where = " WHERE r.organisation_id = ? AND (?::text IS NULL OR r.status = ?)";
        return new Page<>(
                database.list(
                        SELECT + FROM + where
                                + " ORDER BY r.submitted_at DESC NULLS FIRST, r.saved_at DESC, r.id LIMIT ? OFFSET ?",
                        OneOffList::line,
                        organisationId,
                        status,
                        status,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*)" + COUNT_FROM + where, organisationId, status, status));
    }

    /** One page of what the filter leaves of an agent's scope. */
    public Page<OneOffLine> page(OneOffFilter filter, AgentScope scope, PageRequest page) {
        OneOffQuery query = new OneOffQuery(filter, scope, false);
        return new Page<>(
                database.list(
                        SELECT + FROM + query.where() + query.order() + " LIMIT ? OFFSET ?",
                        OneOffList::line,
                        query.values(page.size(), page.offset())),
                database.number("SELECT count(*)" + COUNT_FROM + query.where(), query.values()));
    }

    /** How many requests stand where, whatever statuses the filter names. */
    public Map<OneOffStatus, Long> countByStatus(OneOffFilter filter, AgentScope scope) {
        OneOffQuery query = new OneOffQuery(filter, scope, true);
        Map<OneOffStatus, Long> counts = new EnumMap<>(OneOffStatus.class);
        for (OneOffStatus status : OneOffStatus.values()) {
            if (status != OneOffStatus.DRAFT) {
                counts.put(status, 0L);
            }
        }
        List<Map.Entry<OneOffStatus, Long>> found = database.list(
                "SELECT r.status, count(*) AS requests" + COUNT_FROM + query.where() + " GROUP BY r.status",
                row -> Map.entry(OneOffStatus.valueOf(row.getString("status")), row.getLong("requests")),
                query.values());
        found.forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static OneOffLine line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new OneOffLine(
                row.getLong("id"),
                row.getString("number"),
                instant(row, "submitted_at"),
                OneOffStatus.valueOf(row.getString("status")),
                kind == null ? null : OneOffKind.valueOf(kind),
                row.getString("purpose"),
                row.getLong("organisation_id"),
                row.getString("organisation"),
                row.getString("site"),
                row.getString("district_code"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getInt("dates"),
                row.getInt("held"),
                row.getBoolean("opinion_missing"),
                row.getObject("document_id", Long.class));
    }
}
