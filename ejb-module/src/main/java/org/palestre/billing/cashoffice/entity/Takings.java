package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.Destination;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.OfficeView;
import org.palestre.billing.cashoffice.boundary.StatementFigures;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/**
 * What an office took in a time, out of what never changes: receipts, cancellations, counted tills, deposits, and of online
 * payments the ledger's entries.
 */
@ApplicationScoped
public class Takings {

    private static final String COUNTER = """
            WITH every AS (
                SELECT m.kind, m.cents, r.taken_on AS day, 1 AS piece, m.cents AS taken,
                       CASE WHEN c.receipt_id IS NULL THEN 0 ELSE m.cents END AS cancelled, 0::bigint AS difference, 0::bigint AS deposited
                  FROM billing.receipt r JOIN billing.receipt_means m ON m.receipt_id = r.id
                  LEFT JOIN billing.receipt_cancellation c ON c.receipt_id = r.id
                 WHERE r.office_id = ? AND r.taken_on <= ?
                UNION ALL
                SELECT 'CASH', 0, t.opened_on, 0, 0, 0, t.counted_cents - t.expected_cents, 0
                  FROM billing.till t WHERE t.office_id = ? AND t.closed_at IS NOT NULL AND t.opened_on <= ?
                UNION ALL
                SELECT d.kind, 0, d.made_on, 0, 0, 0, 0, d.cents FROM billing.deposit d WHERE d.office_id = ? AND d.made_on <= ?)
            SELECT k.kind, coalesce(sum(e.piece) FILTER (WHERE e.day >= ?), 0) AS pieces,
                   coalesce(sum(e.taken - e.cancelled + e.difference - e.deposited) FILTER (WHERE e.day < ?), 0)::bigint AS before,
                   coalesce(sum(e.taken) FILTER (WHERE e.day >= ?), 0)::bigint AS taken,
                   coalesce(sum(e.cancelled) FILTER (WHERE e.day >= ?), 0)::bigint AS cancelled,
                   coalesce(sum(e.difference) FILTER (WHERE e.day >= ?), 0)::bigint AS difference,
                   coalesce(sum(e.deposited) FILTER (WHERE e.day >= ?), 0)::bigint AS deposited
              FROM unnest(ARRAY['CASH', 'CHEQUE', 'CARD', 'VOUCHER']) WITH ORDINALITY k(kind, position)
              LEFT JOIN every e ON e.kind = k.kind
             GROUP BY k.kind, k.position ORDER BY k.position""";

    private static final String ONLINE = """
            SELECT NULL AS kind, count(*) AS pieces, 0 AS before, coalesce(sum(-p.cents), 0)::bigint AS taken, 0 AS cancelled,
                   0 AS difference, 0 AS deposited
              FROM billing.entry e JOIN billing.posting p ON p.entry_id = e.id JOIN billing.account a ON a.id = p.account_id
             WHERE e.kind = 'PAYMENT' AND a.kind = 'ONLINE' AND e.booked_on BETWEEN ? AND ?""";

    private static final String SERVICES = """
            WITH every AS (
                SELECT l.service_code AS code, l.cents AS counter, 0::bigint AS online
                  FROM billing.receipt r JOIN billing.receipt_line l ON l.receipt_id = r.id
                 WHERE r.office_id = ? AND r.taken_on BETWEEN ? AND ?
                   AND NOT EXISTS (SELECT FROM billing.receipt_cancellation c WHERE c.receipt_id = r.id)
                UNION ALL
                SELECT a.service_code, 0, p.cents
                  FROM billing.entry e JOIN billing.posting p ON p.entry_id = e.id JOIN billing.account a ON a.id = p.account_id
                 WHERE ? AND e.kind = 'PAYMENT' AND a.kind IN ('WALLET', 'UNMATCHED') AND e.booked_on BETWEEN ? AND ?
                   AND EXISTS (SELECT FROM billing.posting q JOIN billing.account b ON b.id = q.account_id
                                WHERE q.entry_id = e.id AND b.kind = 'ONLINE'))
            SELECT e.code, coalesce(s.name_french, '') AS name_french, coalesce(s.name_english, '') AS name_english, s.product_code,
                   s.budget_nature, s.budget_function, sum(e.counter)::bigint AS counter, sum(e.online)::bigint AS online
              FROM every e LEFT JOIN billing.service s ON s.code = e.code
             GROUP BY e.code, s.code ORDER BY e.code IS NULL, s.name_french COLLATE "fr-x-icu", e.code""";

    /** The receipts' numbers. */
    private record Run(String first, String last, long count) {}

    @Inject
    private Database database;

    /** All that was taken, from the first day to the last one. */
    public StatementFigures of(OfficeView office, LocalDate first, LocalDate last) {
        long id = office.id();
        List<StatementFigures.ByMeans> byMeans = new ArrayList<>(database.list(
                COUNTER, Takings::byMeans, id, last, id, last, id, last, first, first, first, first, first, first));
        if (office.online()) {
            byMeans.addAll(database.list(ONLINE, Takings::byMeans, first, last));
        }
        Run run = run(id, first, last);
        return new StatementFigures(
                first,
                last,
                run.first(),
                run.last(),
                run.count(),
                byMeans,
                database.list(SERVICES, Takings::byService, id, first, last, office.online(), first, last),
                cancelled(id, first, last),
                differences(id, first, last),
                deposits(id, first, last));
    }

    private Run run(long officeId, LocalDate first, LocalDate last) {
        return database.first(
                        """
                        SELECT count(*) AS receipts,
                               (array_agg(number ORDER BY year, sequence))[1] AS first_number,
                               (array_agg(number ORDER BY year DESC, sequence DESC))[1] AS last_number
                          FROM billing.receipt WHERE office_id = ? AND taken_on BETWEEN ? AND ?""",
                        row -> new Run(
                                row.getString("first_number"), row.getString("last_number"), row.getLong("receipts")),
                        officeId,
                        first,
                        last)
                .orElseThrow();
    }

    private List<StatementFigures.Cancelled> cancelled(long officeId, LocalDate first, LocalDate last) {
        return database.list(
                """
                SELECT r.number, r.taken_on, r.cents, c.reason
                  FROM billing.receipt r JOIN billing.receipt_cancellation c ON c.receipt_id = r.id
                 WHERE r.office_id = ? AND r.taken_on BETWEEN ? AND ? ORDER BY r.year, r.sequence""",
                row -> new StatementFigures.Cancelled(
                        row.getString("number"),
                        row.getObject("taken_on", LocalDate.class),
                        Money.cents(row.getLong("cents")),
                        row.getString("reason")),
                officeId,
                first,
                last);
    }

    private List<StatementFigures.Difference> differences(long officeId, LocalDate first, LocalDate last) {
        return database.list(
                """
                SELECT t.opened_on, p.given_name || ' ' || p.family_name AS cashier, t.counted_cents - t.expected_cents AS cents, t.comment
                  FROM billing.till t JOIN accounts.person p ON p.id = t.cashier_id
                 WHERE t.office_id = ? AND t.opened_on BETWEEN ? AND ? AND t.difference_entry IS NOT NULL ORDER BY t.id""",
                row -> new StatementFigures.Difference(
                        row.getObject("opened_on", LocalDate.class),
                        row.getString("cashier"),
                        Money.cents(row.getLong("cents")),
                        row.getString("comment")),
                officeId,
                first,
                last);
    }

    private List<StatementFigures.HandedOver> deposits(long officeId, LocalDate first, LocalDate last) {
        return database.list(
                """
                SELECT number, made_on, kind, destination, cents FROM billing.deposit
                 WHERE office_id = ? AND made_on BETWEEN ? AND ? ORDER BY year, sequence""",
                row -> new StatementFigures.HandedOver(
                        row.getString("number"),
                        row.getObject("made_on", LocalDate.class),
                        MeansKind.valueOf(row.getString("kind")),
                        Destination.valueOf(row.getString("destination")),
                        Money.cents(row.getLong("cents"))),
                officeId,
                first,
                last);
    }

    private static StatementFigures.ByMeans byMeans(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new StatementFigures.ByMeans(
                kind == null ? null : MeansKind.valueOf(kind),
                row.getLong("pieces"),
                Money.cents(row.getLong("before")),
                Money.cents(row.getLong("taken")),
                Money.cents(row.getLong("cancelled")),
                Money.cents(row.getLong("difference")),
                Money.cents(row.getLong("deposited")));
    }

    private static StatementFigures.ByService byService(ResultSet row) throws SQLException {
        return new StatementFigures.ByService(
                row.getString("code"),
                row.getString("name_french"),
                row.getString("name_english"),
                row.getString("product_code"),
                row.getString("budget_nature"),
                row.getString("budget_function"),
                Money.cents(row.getLong("counter")),
                Money.cents(row.getLong("online")));
    }
}
