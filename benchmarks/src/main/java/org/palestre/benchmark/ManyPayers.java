package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/** People who owe something, and what stands in the ledger about them. */
final class ManyPayers {

    /** Lines of so many payers are written in one statement: each booking takes a lock. */
    private static final int AT_ONCE = 500;

    private final Sql sql;
    private int made;

    ManyPayers(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** The timer that makes documents finds none to make. */
    void holdDocumentsBack() throws SQLException {
        sql.run("""
                CREATE FUNCTION billing.hold_paper_back() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN NEW.due_at := 'infinity'; RETURN NEW; END $$;
                CREATE TRIGGER hold_paper_back BEFORE INSERT ON billing.invoice_paper
                    FOR EACH ROW EXECUTE FUNCTION billing.hold_paper_back()""");
    }

    /** So many new payers, each with so many lines of 12 euros that wait to be invoiced. */
    void owe(int payers, int lines) throws SQLException {
        for (int first = made; first < made + payers; first += AT_ONCE) {
            sql.run("""
                    WITH someone AS (
                        INSERT INTO accounts.person (email, given_name, family_name)
                        SELECT 'payeur-' || n || '@mesure.example', 'Payeur', 'Mesure ' || n
                          FROM generate_series(%d, %d) n RETURNING id),
                    payer AS (INSERT INTO billing.payer (person_id) SELECT id FROM someone RETURNING id)
                    INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit,
                           unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, created_at)
                    SELECT payer.id, (SELECT min(code) FROM billing.service WHERE mode = 'INVOICED' AND active),
                           'mesure:' || payer.id, n::text, 'Créneau', '[]', 1, 'h', 1200, 20, 1200, 200, current_date - 30,
                           current_date, current_date, now()
                      FROM payer CROSS JOIN generate_series(1, %d) n""".formatted(first, Math.min(first + AT_ONCE, made + payers) - 1, lines));
        }
        made += payers;
        sql.run("ANALYZE");
    }

    long lastNumber() throws SQLException {
        return sql.number("SELECT coalesce(max(number), 0) FROM billing.invoice WHERE kind = 'INVOICE'");
    }

    long gaps() throws SQLException {
        return sql.number(
                "SELECT coalesce(sum(last - count), 0) FROM (SELECT max(number) AS last, count(*) FROM billing.invoice"
                        + " GROUP BY series, year) s");
    }

    /** Payers whose wallet does not owe what their invoices say, or with lines on no invoice. */
    long wrongDebits() throws SQLException {
        return sql.number("""
                SELECT count(*) FROM (
                    SELECT p.id, coalesce(i.cents, 0) AS invoiced, coalesce(l.cents, 0) AS lines, coalesce(w.cents, 0) AS wallet
                      FROM billing.payer p
                      JOIN accounts.person o ON o.id = p.person_id AND o.email LIKE 'payeur-%@mesure.example'
                      LEFT JOIN (SELECT payer_id, sum(total_cents) AS cents FROM billing.invoice GROUP BY payer_id) i
                             ON i.payer_id = p.id
                      LEFT JOIN (SELECT payer_id, sum(amount_cents) AS cents FROM billing.line GROUP BY payer_id) l
                             ON l.payer_id = p.id
                      LEFT JOIN (SELECT a.payer_id, sum(m.cents) AS cents FROM billing.posting m
                                   JOIN billing.account a ON a.id = m.account_id AND a.kind = 'WALLET' GROUP BY a.payer_id) w
                             ON w.payer_id = p.id) x
                 WHERE invoiced <> lines OR wallet <> -lines""");
    }
}
