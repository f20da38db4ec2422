package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.workbench.boundary.BulkKind;
import org.palestre.seasonal.workbench.boundary.BulkOrder;
import org.palestre.shared.Database;

/** Orders to decide on many requests, and what has become of each of them. */
@ApplicationScoped
public class BulkDecisions {

    private static final String ITEM = """
            SELECT b.id, b.person_id, b.kind, b.reason, b.leave_out_conflicts, b.free_reason, b.free_article,
                   b.accepted_promises, b.leave_out_promised, i.request_id, i.request_version, i.proposal_id, i.proposal_version
              FROM seasonal.bulk_decision_item i JOIN seasonal.bulk_decision b ON b.id = i.bulk_id
             WHERE i.bulk_id = ? AND i.request_id = ? AND i.done_at IS NULL""";

    @Inject
    private Database database;

    /** A request that waits, with what its officer wants. */
    public record Item(
            long bulkId,
            long personId,
            BulkKind kind,
            String reason,
            boolean leaveOutConflicts,
            FreeOfCharge freeOfCharge,
            AcceptedPromises accepted,
            long requestId,
            long requestVersion,
            Long proposalId,
            Long proposalVersion) {}

    /** The order with that token; it is the same one however often it comes. */
    public Optional<Long> withToken(UUID token, long personId) {
        return database.first(
                "SELECT id FROM seasonal.bulk_decision WHERE token = ? AND person_id = ?",
                row -> row.getLong("id"),
                token,
                personId);
    }

    /** Writes an order; empty if one with its token was written meanwhile. */
    public Optional<Long> add(BulkOrder order, long personId, String reason, FreeOfCharge free, Instant now) {
        Optional<Long> id = database.first(
                """
                INSERT INTO seasonal.bulk_decision (token, person_id, kind, reason, leave_out_conflicts, free_reason,
                    free_article, accepted_promises, leave_out_promised, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (token) DO NOTHING RETURNING id""",
                row -> row.getLong("id"),
                order.token(),
                personId,
                order.kind(),
                reason,
                order.leaveOutConflicts(),
                free == null ? null : free.reason(),
                free == null ? null : free.article(),
                order.accepted().references(),
                order.accepted().othersLeftOut(),
                now);
        id.ifPresent(bulk -> addItems(bulk, order.items()));
        return id;
    }

    private void addItems(long bulkId, List<BulkOrder.Item> items) {
        List<Object[]> rows = new ArrayList<>();
        for (BulkOrder.Item item : items) {
            rows.add(new Object[] {
                bulkId, item.requestId(), rows.size(), item.version(), item.proposalId(), item.proposalVersion()
            });
        }
        database.batch(
                "INSERT INTO seasonal.bulk_decision_item (bulk_id, request_id, position, request_version, proposal_id,"
                        + " proposal_version) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Whose order it is. */
    public Optional<Long> personOf(long bulkId) {
        return database.first(
                "SELECT person_id FROM seasonal.bulk_decision WHERE id = ?", row -> row.getLong("person_id"), bulkId);
    }

    /** How many of its requests wait. */
    public long left(long bulkId) {
        return database.number(
                "SELECT count(*) FROM seasonal.bulk_decision_item WHERE bulk_id = ? AND done_at IS NULL", bulkId);
    }

    /** The requests that wait, in their order. */
    public List<Long> waiting(long bulkId) {
        return database.list(
                "SELECT request_id FROM seasonal.bulk_decision_item WHERE bulk_id = ? AND done_at IS NULL"
                        + " ORDER BY position",
                row -> row.getLong("request_id"),
                bulkId);
    }

    /** A request that waits, kept from everybody else until this transaction ends; empty if it waits no more. */
    public Optional<Item> lock(long bulkId, long requestId) {
        return database.first(ITEM + " FOR UPDATE OF i", BulkDecisions::item, bulkId, requestId);
    }

    /** Notes what was decided. */
    public void done(long bulkId, long requestId, Optional<Granted> granted, Instant now) {
        database.update(
                "UPDATE seasonal.bulk_decision_item SET done_at = ?, sessions = ?, left_out = ?"
                        + " WHERE bulk_id = ? AND request_id = ?",
                now,
                granted.map(Granted::sessions).orElse(null),
                granted.map(Granted::leftOut).orElse(null),
                bulkId,
                requestId);
    }

    /** Notes why it could not be decided; nothing happens if it was meanwhile. */
    public void refused(long bulkId, long requestId, String code, List<String> values, Instant now) {
        database.update(
                "UPDATE seasonal.bulk_decision_item SET done_at = ?, refusal = ?, refusal_values = ?"
                        + " WHERE bulk_id = ? AND request_id = ? AND done_at IS NULL",
                now,
                code,
                values,
                bulkId,
                requestId);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getLong("person_id"),
                BulkKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getBoolean("leave_out_conflicts"),
                FreeColumns.read(row),
                AcceptedPromises.of(Joined.texts(row, "accepted_promises"), row.getBoolean("leave_out_promised")),
                row.getLong("request_id"),
                row.getLong("request_version"),
                row.getObject("proposal_id", Long.class),
                row.getObject("proposal_version", Long.class));
    }
}
