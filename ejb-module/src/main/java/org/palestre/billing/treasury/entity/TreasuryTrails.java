package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.palestre.billing.boundary.TrailDocument;
import org.palestre.billing.boundary.TrailDocumentKind;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderView;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Finds orders and files by the entries that led to them or followed from them. */
@ApplicationScoped
public class TreasuryTrails {

    /** An order, each file in which it went out, and all entries that it has part in. */
    public record OrderTrail(
            long orderId,
            String order,
            LocalDate issuedOn,
            Money amount,
            long fileId,
            String file,
            List<Long> entries) {}

    @Inject
    private Database database;

    /** Orders of these entries with those that reduce them, a row for each file. */
    public List<OrderTrail> orders(List<Long> entryIds) {
        return database.list("""
                WITH own AS (
                    SELECT id, corrects FROM billing.treasury_order
                     WHERE source_entry = ANY (?::bigint[]) OR entry_id = ANY (?::bigint[])
                        OR id IN (SELECT order_id FROM billing.treasury_receipt WHERE entry_id = ANY (?::bigint[]))
                        OR id IN (SELECT d.order_id FROM billing.treasury_order_debit d
                                    JOIN billing.line_outcome l ON l.line_id = d.line_id WHERE l.entry_id = ANY (?::bigint[])))
                SELECT o.*, d.issued_on, f.id AS file_id, f.name,
                       ARRAY(SELECT o.source_entry UNION SELECT o.entry_id
                             UNION SELECT entry_id FROM billing.treasury_receipt WHERE order_id = o.id
                             UNION SELECT l.entry_id FROM billing.treasury_order_debit d
                                     JOIN billing.line_outcome l ON l.line_id = d.line_id WHERE d.order_id = o.id
                             UNION SELECT id FROM billing.entry WHERE reverses = o.entry_id) AS entries
                  FROM billing.treasury_order o
                  JOIN billing.treasury_docket d ON d.id = o.docket_id
                  JOIN billing.treasury_file f ON f.docket_id = o.docket_id
                 WHERE o.id IN (SELECT id FROM own UNION SELECT corrects FROM own) OR o.corrects IN (SELECT id FROM own)
                 ORDER BY o.id, f.id""", TreasuryTrails::order, entryIds, entryIds, entryIds, entryIds);
    }

    /** Files of transfers of these entries' refunds. */
    public List<TrailDocument> transfers(List<Long> entryIds) {
        return database.list(
                """
                SELECT t.cents, f.id, f.message_id, f.execution_on,
                       array_remove(ARRAY[r.entry_id, r.sent_entry_id, r.returned_entry_id], NULL) AS entries
                  FROM billing.transfer t
                  JOIN billing.transfer_file f ON f.id = t.file_id
                  JOIN billing.refund r ON r.reference = t.reference
                 WHERE t.state <> 'WITHDRAWN'
                   AND (r.entry_id = ANY (?::bigint[]) OR r.sent_entry_id = ANY (?::bigint[])
                        OR r.returned_entry_id = ANY (?::bigint[]))
                 ORDER BY t.id""",
                row -> new TrailDocument(
                        TrailDocumentKind.TRANSFER_FILE,
                        row.getString("message_id"),
                        "transfer-file?id=" + row.getLong("id"),
                        row.getObject("execution_on", LocalDate.class),
                        Money.cents(row.getLong("cents")),
                        ids(row.getArray("entries"))),
                entryIds,
                entryIds,
                entryIds);
    }

    private static OrderTrail order(ResultSet row) throws SQLException {
        return new OrderTrail(
                row.getLong("id"),
                OrderView.name(row.getInt("exercise"), OrderKind.valueOf(row.getString("kind")), row.getLong("number")),
                row.getObject("issued_on", LocalDate.class),
                Money.cents(row.getLong("cents")),
                row.getLong("file_id"),
                row.getString("name"),
                ids(row.getArray("entries")));
    }

    private static List<Long> ids(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }
}
