package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.palestre.billing.entity.LineAccounts;
import org.palestre.billing.event.LineDebited;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/**
 * Debits the lines of many payers by an entry for each invoice and credit note, in a number of statements that does not depend on
 * how many there are. What it writes is whole only with the invoices themselves, which {@link InvoiceWriting} adds last.
 */
@ApplicationScoped
public class InvoiceBooking {

    private static final String DEBIT = """
            WITH picked AS MATERIALIZED (
                SELECT l.*, l.amount_cents < 0 AS takes FROM billing.line l WHERE l.id = ANY (?::bigint[])),
            doc AS MATERIALIZED (
                SELECT nextval('billing.invoice_id_seq') AS id, payer_id, takes
                  FROM (SELECT payer_id, takes FROM picked GROUP BY payer_id, takes HAVING sum(amount_cents) <> 0
                         ORDER BY payer_id, takes) d),
            side AS MATERIALIZED (
                SELECT d.id, d.payer_id, p.service_code, sum(p.amount_cents)::bigint AS cents, sum(p.vat_cents)::bigint AS vat
                  FROM doc d JOIN picked p ON p.payer_id = d.payer_id AND p.takes = d.takes
                 GROUP BY d.id, d.payer_id, p.service_code HAVING sum(p.amount_cents) <> 0),
            move AS MATERIALIZED (
                SELECT s.id, m.kind, s.payer_id, s.service_code, m.cents,
                       row_number() OVER (PARTITION BY s.id ORDER BY s.service_code, m.rank) - 1 AS position
                  FROM side s CROSS JOIN LATERAL (VALUES (1, 'WALLET', -s.cents), (2, 'REVENUE', s.cents - s.vat), (3, 'VAT', s.vat))
                       m(rank, kind, cents)
                 WHERE m.cents <> 0),
            booked AS (
                INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                SELECT ?::timestamptz, ?::date, CASE WHEN d.takes THEN 'CREDIT_NOTE' ELSE 'INVOICE' END, 'invoice:' || d.id, n.postings
                  FROM doc d JOIN (SELECT id, count(*) AS postings FROM move GROUP BY id) n ON n.id = d.id ORDER BY d.id
                RETURNING id, substr(reference, 9)::bigint AS invoice_id),
            posted AS (
                INSERT INTO billing.posting (entry_id, position, account_id, cents)
                SELECT b.id, m.position, a.id, m.cents
                  FROM booked b JOIN move m ON m.id = b.invoice_id AND m.kind = 'WALLET'
                  JOIN billing.account a ON a.kind = 'WALLET' AND a.payer_id = m.payer_id AND a.service_code = m.service_code
                UNION ALL
                SELECT b.id, m.position, a.id, m.cents
                  FROM booked b JOIN move m ON m.id = b.invoice_id AND m.kind = 'REVENUE'
                  JOIN billing.account a ON a.kind = 'REVENUE' AND a.payer_id IS NULL AND a.service_code = m.service_code AND a.office IS NULL
                UNION ALL
                SELECT b.id, m.position, a.id, m.cents
                  FROM booked b JOIN move m ON m.id = b.invoice_id AND m.kind = 'VAT'
                  JOIN billing.account a ON a.kind = 'VAT' AND a.payer_id IS NULL AND a.service_code IS NULL AND a.office IS NULL),
            numbered AS MATERIALIZED (
                SELECT p.*, d.id AS invoice_id, b.id AS entry_id,
                       row_number() OVER (PARTITION BY d.id ORDER BY p.service_code, p.period_start, p.id) AS place
                  FROM picked p
                  LEFT JOIN doc d ON d.payer_id = p.payer_id AND d.takes = p.takes
                  LEFT JOIN booked b ON b.invoice_id = d.id),
            placed AS (
                INSERT INTO billing.invoice_line (line_id, invoice_id, position)
                SELECT id, invoice_id, place FROM numbered WHERE invoice_id IS NOT NULL),
            parted AS (
                INSERT INTO billing.invoice_part (invoice_id, service_code, payer_id, due_on, cents, vat_cents)
                SELECT id, service_code, payer_id, CASE WHEN cents < 0 THEN ?::date ELSE ?::date END, cents, vat FROM side),
            relieved AS (
                INSERT INTO billing.invoice_relief (invoice_id, service_code, kind, cents, credit_note_id, entry_id, noted_at, noted_by)
                SELECT c.invoice_id, n.service_code, 'CREDIT_NOTE', -sum(n.amount_cents), n.invoice_id, n.entry_id, ?::timestamptz, ?::text
                  FROM numbered n JOIN billing.invoice_line c ON c.line_id = n.corrects
                 WHERE n.takes GROUP BY c.invoice_id, n.service_code, n.invoice_id, n.entry_id),
            settled AS (
                INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at)
                SELECT id, 'DEBITED', entry_id, ?::date, ?::timestamptz FROM numbered)
            SELECT id, reference, key, payer_id, service_code, amount_cents, vat_cents, period_start, period_end, invoice_id, entry_id
              FROM numbered ORDER BY invoice_id, place""";

    @Inject
    private Database database;

    @Inject
    private LineAccounts accounts;

    /**
     * In this transaction many are invoiced. What the session has planned when there was little to look through, checks of the
     * database itself included, would now read whole tables for each row: it is planned anew, and by index.
     */
    public void expectMany() {
        database.update("SET LOCAL enable_seqscan = off");
        database.update("DISCARD PLANS");
    }

    /**
     * The lines of these payers that wait and are due; until the transaction ends nobody else invoices, debits or cancels
     * them, and whoever invoices one of these payers meanwhile finds what is left.
     *
     * @param lastLine only lines that were there with this one
     */
    public List<Long> take(Collection<Long> payerIds, Set<String> services, LocalDate until, long lastLine) {
        database.list(
                "SELECT id FROM billing.payer WHERE id = ANY (?::bigint[]) ORDER BY id FOR NO KEY UPDATE",
                row -> true,
                List.copyOf(payerIds));
        return database.list("""
                SELECT p.line_id FROM billing.line_pending p
                 WHERE p.payer_id = ANY (?::bigint[]) AND p.service_code = ANY (?::text[]) AND p.due_on <= ? AND p.line_id <= ?
                   AND p.service_code IN (SELECT code FROM billing.service WHERE mode = 'INVOICED')
                 ORDER BY p.line_id FOR UPDATE OF p""", row -> row.getLong(1), List.copyOf(payerIds), List.copyOf(services), until, lastLine);
    }

    /**
     * Debits lines that were {@link #take taken}.
     *
     * @param day the city's day on which all of it counts
     * @param payableBy the last day to pay
     */
    public List<InvoicedLine> debit(List<Long> lines, LocalDate day, LocalDate payableBy, Instant now, String by) {
        accounts.open(lines);
        accounts.hold(lines);
        return database.list(DEBIT, row -> line(row, day), lines, now, day, day, payableBy, now, by, day, now);
    }

    private static InvoicedLine line(ResultSet row, LocalDate day) throws SQLException {
        LineDebited debited = new LineDebited(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("key"),
                row.getLong("payer_id"),
                row.getString("service_code"),
                Money.cents(row.getLong("amount_cents")),
                day,
                row.getObject("entry_id", Long.class));
        return new InvoicedLine(
                debited,
                row.getObject("invoice_id", Long.class),
                Money.cents(row.getLong("vat_cents")),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class));
    }
}
