package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.event.LineDebited;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/**
 * Debits prepaid lines whose day has come, each by an entry of its own, so many at once as are asked: the number of
 * statements does not depend on it. Two that do this at once leave each other's lines alone, and the lines of a wallet
 * that somebody is just booking against wait for the next time.
 */
@ApplicationScoped
public class DueDebits {

    private static final String DUE = """
             FROM billing.line_pending p JOIN billing.service s ON s.code = p.service_code
            WHERE s.mode = 'PREPAID' AND p.due_on <= ?""";

    @Inject
    private Database database;

    @Inject
    private LineAccounts accounts;

    /** What was debited, in the order of the lines. */
    public List<LineDebited> debit(LocalDate until, int most, Instant now) {
        return debit(database.list("""
                SELECT p.line_id FROM billing.line_pending p JOIN billing.service s ON s.code = p.service_code
                 WHERE s.mode = 'PREPAID' AND p.due_on <= ?
                 ORDER BY p.due_on, p.line_id LIMIT ? FOR UPDATE OF p SKIP LOCKED""", row -> row.getLong(1), until, most), now);
    }

    /** Those of these lines that are due by then and still wait; what was debited, in the order of the lines. */
    public List<LineDebited> debit(LocalDate until, Collection<Long> lineIds, Instant now) {
        return debit(database.list("""
                SELECT p.line_id FROM billing.line_pending p JOIN billing.service s ON s.code = p.service_code
                 WHERE s.mode = 'PREPAID' AND p.due_on <= ? AND p.line_id = ANY (?::bigint[])
                 ORDER BY p.line_id FOR UPDATE OF p SKIP LOCKED""", row -> row.getLong(1), until, List.copyOf(lineIds)), now);
    }

    /** How many lines are due by then. */
    public long count(LocalDate until) {
        return database.number("SELECT count(*)" + DUE, until);
    }

    /** The next lines that are due by then, by their id. */
    public List<Long> waiting(LocalDate until, long after, int most) {
        return database.list(
                "SELECT p.line_id" + DUE + " AND p.line_id > ? ORDER BY p.line_id LIMIT ?",
                row -> row.getLong(1),
                until,
                after,
                most);
    }

    private List<LineDebited> debit(List<Long> due, Instant now) {
        if (due.isEmpty()) {
            return List.of();
        }
        accounts.open(due);
        List<Long> lines = accounts.holdFree(due);
        return database.list(
                """
                WITH picked AS MATERIALIZED (
                    SELECT l.*, l.amount_cents - l.vat_cents AS net_cents, 'line:' || l.id AS entry_reference,
                           greatest(l.due_on, coalesce((SELECT max(closed_until) + 1 FROM billing.closing), l.due_on)) AS day
                      FROM billing.line l WHERE l.id = ANY (?::bigint[])),
                booked AS (
                    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                    SELECT ?::timestamptz, day, 'DEBIT', entry_reference, 1 + (net_cents <> 0)::int + (vat_cents <> 0)::int
                      FROM picked WHERE amount_cents <> 0 ORDER BY id
                    RETURNING id, reference),
                posted AS (
                    INSERT INTO billing.posting (entry_id, position, account_id, cents)
                    SELECT b.id, 0, a.id, -l.amount_cents
                      FROM booked b JOIN picked l ON l.entry_reference = b.reference
                      JOIN billing.account a ON a.payer_id = l.payer_id AND a.service_code = l.service_code AND a.kind = 'WALLET'
                    UNION ALL
                    SELECT b.id, 1, a.id, l.net_cents
                      FROM booked b JOIN picked l ON l.entry_reference = b.reference
                      JOIN billing.account a ON a.kind = 'REVENUE' AND a.payer_id IS NULL AND a.service_code = l.service_code
                           AND a.office IS NULL
                     WHERE l.net_cents <> 0
                    UNION ALL
                    SELECT b.id, 1 + (l.net_cents <> 0)::int, a.id, l.vat_cents
                      FROM booked b JOIN picked l ON l.entry_reference = b.reference
                      JOIN billing.account a ON a.kind = 'VAT' AND a.payer_id IS NULL AND a.service_code IS NULL AND a.office IS NULL
                     WHERE l.vat_cents <> 0),
                settled AS (
                    INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at)
                    SELECT l.id, 'DEBITED', b.id, l.day, ?::timestamptz
                      FROM picked l LEFT JOIN booked b ON b.reference = l.entry_reference
                    RETURNING line_id, entry_id, settled_on)
                SELECT l.id, l.reference, l.key, l.payer_id, l.service_code, l.amount_cents, s.settled_on, s.entry_id
                  FROM settled s JOIN picked l ON l.id = s.line_id ORDER BY l.id""",
                row -> new LineDebited(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getString("key"),
                        row.getLong("payer_id"),
                        row.getString("service_code"),
                        Money.cents(row.getLong("amount_cents")),
                        row.getObject("settled_on", LocalDate.class),
                        row.getObject("entry_id", Long.class)),
                lines,
                now,
                now);
    }
}
