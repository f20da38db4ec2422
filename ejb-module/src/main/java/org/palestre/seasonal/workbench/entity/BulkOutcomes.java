package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.workbench.boundary.BulkDecisionView;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.BulkOutcome;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Decisions taken in one go as officers watch them. */
@ApplicationScoped
public class BulkOutcomes {

    private static final String HEAD = """
            SELECT b.*, e.given_name || ' ' || e.family_name AS made_by, i.total, i.done, i.refused, i.undoable
              FROM seasonal.bulk_decision b JOIN accounts.person e ON e.id = b.person_id
              CROSS JOIN LATERAL (
                   SELECT count(*) AS total, count(*) FILTER (WHERE i.done_at IS NOT NULL AND i.refusal IS NULL) AS done,
                          count(i.refusal) AS refused,
                          count(*) FILTER (WHERE b.kind <> 'UNDO' AND i.done_at IS NOT NULL AND i.refusal IS NULL
                              AND r.published_at IS NULL AND r.decided_at IS NOT NULL AND r.decided_at <= i.done_at) AS undoable
                     FROM seasonal.bulk_decision_item i JOIN seasonal.slot_request r ON r.id = i.request_id
                    WHERE i.bulk_id = b.id) i""";

    private static final String ITEMS = """
              FROM seasonal.bulk_decision_item i
              JOIN seasonal.bulk_decision b ON b.id = i.bulk_id
              JOIN seasonal.slot_request r ON r.id = i.request_id
              JOIN accounts.organisation o ON o.id = r.organisation_id
              JOIN facilities.site s ON s.id = r.site_id
             WHERE i.bulk_id = ? AND\s""";

    @Inject
    private Database database;

    /** One of them. */
    public Optional<BulkDecisionView> get(long id, long personId) {
        return database.first(HEAD + " WHERE b.id = ?", row -> head(row, personId), id);
    }

    /** The officer's, the latest first. */
    public List<BulkDecisionView> of(long personId, int most) {
        return database.list(
                HEAD + " WHERE b.person_id = ? ORDER BY b.id DESC LIMIT ?", row -> head(row, personId), personId, most);
    }

    /** What became of each of its requests as far as the agent's scope reaches: those that failed first. */
    public Page<BulkOutcome> outcomes(long id, AgentScope scope, PageRequest page) {
        SiteChoice sites = new SiteChoice(scope);
        List<Object> values = new java.util.ArrayList<>(List.of(id));
        values.addAll(sites.values());
        long total = database.number("SELECT count(*)" + ITEMS + sites.where(), values.toArray());
        values.addAll(List.of(page.size(), page.offset()));
        return new Page<>(
                database.list(
                        "SELECT i.*, r.number, r.status, CASE WHEN i.sessions > 0 THEN r.granted_rank END AS wish, o.name AS organisation, s.name AS site"
                                + ITEMS + sites.where()
                                + " ORDER BY i.refusal IS NULL, i.done_at IS NOT NULL, i.position LIMIT ? OFFSET ?",
                        BulkOutcomes::outcome,
                        values.toArray()),
                total);
    }

    /** The requests of it that meet a condition of the outcome: those that failed, or those that can be undone. */
    public List<Long> requests(long id, boolean failed) {
        return database.list(
                failed
                        ? "SELECT request_id FROM seasonal.bulk_decision_item WHERE bulk_id = ? AND refusal IS NOT NULL"
                                + " ORDER BY position"
                        : "SELECT i.request_id FROM seasonal.bulk_decision_item i"
                                + " JOIN seasonal.slot_request r ON r.id = i.request_id"
                                + " WHERE i.bulk_id = ? AND i.refusal IS NULL AND i.done_at >= r.decided_at"
                                + " AND r.published_at IS NULL ORDER BY i.position",
                row -> row.getLong("request_id"),
                id);
    }

    private static BulkDecisionView head(ResultSet row, long personId) throws SQLException {
        return new BulkDecisionView(
                row.getLong("id"),
                BulkKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getBoolean("leave_out_conflicts"),
                FreeColumns.read(row),
                row.getString("made_by"),
                row.getLong("person_id") == personId,
                Database.instant(row, "made_at"),
                row.getLong("total"),
                row.getLong("done"),
                row.getLong("refused"),
                row.getLong("undoable"));
    }

    private static BulkOutcome outcome(ResultSet row) throws SQLException {
        return new BulkOutcome(
                row.getLong("request_id"),
                row.getString("number"),
                row.getString("organisation"),
                row.getString("site"),
                RequestStatus.valueOf(row.getString("status")),
                Database.instant(row, "done_at"),
                row.getString("refusal"),
                Joined.texts(row, "refusal_values"),
                row.getObject("wish", Integer.class),
                row.getObject("sessions", Integer.class),
                row.getObject("left_out", Integer.class));
    }
}
