package org.palestre.seasonal.commission.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.commission.boundary.GrantedTerms;
import org.palestre.seasonal.commission.boundary.Opinion;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.shared.Database;

/** What else an agenda shows of its requests, and which requests could still be put on it. */
@ApplicationScoped
public class AgendaFacts {

    private static final String FREE = """
              FROM seasonal.slot_request r
             WHERE r.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')
               AND r.site_id IN (SELECT site_id FROM seasonal.site_commission WHERE commission_id = ?)
               AND (?::bigint IS NULL OR r.campaign_id = ?)
               AND NOT EXISTS (SELECT FROM seasonal.agenda_item i WHERE i.request_id = r.id AND NOT i.closed)""";

    @Inject
    private Database database;

    /** What the granted ones of these requests got, by request. */
    public Map<Long, GrantedTerms> granted(Collection<Long> requestIds) {
        return database
                .list(
                        "SELECT f.reason AS free_reason, f.article AS free_article, p.request_id, p.first_date, p.last_date, p.during_school_breaks,"
                                + " ARRAY(SELECT a.name FROM seasonal.permit_area pa JOIN facilities.area a"
                                + " ON a.id = pa.area_id WHERE pa.permit_id = p.id ORDER BY a.position, a.id) AS areas, "
                                + SlotColumns.PERMIT_TIMES
                                + " FROM seasonal.permit p LEFT JOIN seasonal.free_of_charge f ON f.request_id = p.request_id"
                                + " WHERE p.withdrawn_at IS NULL AND p.request_id = ANY (?::bigint[])",
                        row -> Map.entry(
                                row.getLong("request_id"),
                                new GrantedTerms(
                                        SlotColumns.texts(row, "areas"),
                                        SlotColumns.times(row, "times"),
                                        row.getObject("first_date", LocalDate.class),
                                        row.getObject("last_date", LocalDate.class),
                                        row.getBoolean("during_school_breaks"),
                                        free(row))),
                        List.copyOf(requestIds))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static FreeOfCharge free(ResultSet row) throws SQLException {
        String reason = row.getString("free_reason");
        return reason == null ? null : new FreeOfCharge(reason, row.getString("free_article"));
    }

    /** The undecided requests of a commission that are on no agenda, the oldest first. */
    public List<Long> free(long commissionId, Long campaignId) {
        return database.list(
                "SELECT r.id" + FREE + " ORDER BY r.submitted_at, r.id",
                row -> row.getLong("id"),
                commissionId,
                campaignId,
                campaignId);
    }

    /** The number of the first of these requests for which another commission is competent. */
    public Optional<String> elsewhere(long commissionId, Collection<Long> requestIds) {
        return database.first(
                "SELECT number FROM seasonal.slot_request WHERE id = ANY (?::bigint[])"
                        + " AND site_id NOT IN (SELECT site_id FROM seasonal.site_commission WHERE commission_id = ?)"
                        + " ORDER BY number LIMIT 1",
                row -> row.getString("number"),
                List.copyOf(requestIds),
                commissionId);
    }

    /** What a commission postponed in a session that is closed and that is on no agenda since, as the office saw it. */
    public List<AgendaRow> postponed(long commissionId) {
        return database.list(
                """
                SELECT DISTINCT ON (r.id) i.id, i.session_id, i.request_id, i.position, i.opinion, i.opinion_text,
                       c.publication
                  FROM seasonal.agenda_item i
                  JOIN seasonal.commission_session s ON s.id = i.session_id
                  JOIN seasonal.slot_request r ON r.id = i.request_id
                  JOIN seasonal.campaign c ON c.id = r.campaign_id
                 WHERE s.commission_id = ? AND i.closed AND i.decision = 'POSTPONED' AND r.status = 'BEFORE_COMMISSION'
                   AND NOT EXISTS (SELECT FROM seasonal.agenda_item o WHERE o.request_id = r.id AND NOT o.closed)
                 ORDER BY r.id, i.id DESC""",
                row -> new AgendaRow(
                        row.getLong("id"),
                        0,
                        row.getLong("session_id"),
                        row.getLong("request_id"),
                        row.getInt("position"),
                        Opinion.valueOf(row.getString("opinion")),
                        row.getString("opinion_text"),
                        Publication.valueOf(row.getString("publication")),
                        null),
                commissionId);
    }
}
