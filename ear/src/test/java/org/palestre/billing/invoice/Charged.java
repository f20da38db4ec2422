package org.palestre.billing.invoice;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.palestre.testing.CityDay;
import org.palestre.testing.Sql;

/** A service of a test's own that is invoiced, people who never paid for anything, and lines that wait for their invoice. */
public final class Charged {

    /** What one line costs. */
    public static final long CENTS = 1210;

    /** Lines of so many payers are written in one statement: each booking takes a lock. */
    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final String service;
    private final List<Long> payers;

    private Charged(Sql sql, String service, List<Long> payers) {
        this.sql = sql;
        this.service = service;
        this.payers = payers;
    }

    /** So many payers, each with so many lines that are due. */
    public static Charged make(Sql sql, int payers, int lines) {
        String code = "I"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        sql.change(
                "INSERT INTO billing.service (code, name_french, name_english, mode) VALUES (?, 'Essai ' || ?, 'Trial ' || ?, 'INVOICED')",
                code,
                code,
                code);
        List<Long> ids = sql.rows("""
                        WITH someone AS (
                            INSERT INTO accounts.person (email, given_name, family_name, confirmed_at)
                            SELECT lower(?) || '.' || n || '@payeurs.example', 'Essai', 'Payeur ' || n, now() FROM generate_series(1, ?) n
                            RETURNING id)
                        INSERT INTO billing.payer (person_id) SELECT id FROM someone ORDER BY id RETURNING id""", code, payers).stream()
                .map(row -> ((Number) row.get("id")).longValue())
                .toList();
        Charged charged = new Charged(sql, code, ids);
        charged.charge(lines);
        return charged;
    }

    /** So many lines more for everybody. */
    public void charge(int lines) {
        for (int first = 0; first < payers.size(); first += AT_ONCE) {
            charge(payers.subList(first, Math.min(payers.size(), first + AT_ONCE)), lines);
        }
    }

    private void charge(List<Long> some, int lines) {
        sql.change(
                """
                INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit, unit_price_cents,
                       vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, created_at)
                SELECT p.id, ?, 'test:' || p.id || '/' || ?, 'K' || n, 'Essai', '[]', 1, 'heure', ?, 10, ?, 110, current_date, current_date + 1,
                       current_date - 40, now()
                  FROM billing.payer p CROSS JOIN generate_series(1, ?) n
                 WHERE p.id BETWEEN ? AND ?""",
                service,
                UUID.randomUUID().toString(),
                CENTS,
                CENTS,
                lines,
                some.get(0),
                some.get(some.size() - 1));
    }

    public String service() {
        return service;
    }

    public List<Long> payers() {
        return payers;
    }

    /** A run for this service that was started, as {@code RunInvoices} writes it; its id. */
    public long startedRun() {
        long run = sql.number("""
                INSERT INTO billing.invoice_run (name, services, due_until, payable_by, last_line, prepared_at, prepared_by, started_at, started_by)
                VALUES ('Essai', ARRAY[?], ?, ?, (SELECT max(id) FROM billing.line), now(), 'essai', now(), 'essai') RETURNING id""", service, CityDay.today(), CityDay.today().plusDays(30));
        sql.change("""
                INSERT INTO billing.invoice_run_payer (run_id, payer_id, lines, charged_cents, credited_cents)
                SELECT ?, payer_id, count(*), coalesce(sum(amount_cents) FILTER (WHERE amount_cents > 0), 0),
                       coalesce(sum(amount_cents) FILTER (WHERE amount_cents < 0), 0) FROM billing.line_pending WHERE service_code = ? GROUP BY payer_id""", run, service);
        return run;
    }

    /** How many lines still wait. */
    public long waiting() {
        return sql.number("SELECT count(*) FROM billing.line_pending WHERE service_code = ?", service);
    }

    /** How many invoices its payers have. */
    public long invoices() {
        return sql.number(
                "SELECT count(DISTINCT invoice_id) FROM billing.invoice_part WHERE service_code = ?", service);
    }

    /** How many lines stand on an invoice and were taken from the wallet by its entry. */
    public long invoiced() {
        return sql.number("""
                SELECT count(*) FROM billing.line l JOIN billing.invoice_line n ON n.line_id = l.id
                  JOIN billing.invoice i ON i.id = n.invoice_id JOIN billing.line_outcome o ON o.line_id = l.id AND o.entry_id = i.entry_id
                 WHERE l.service_code = ?""", service);
    }

    /** What its wallets hold together. */
    public long balance() {
        return sql.number(
                "SELECT coalesce(sum(cents), 0) FROM billing.balance WHERE kind = 'WALLET' AND service_code = ?",
                service);
    }

    /** How many numbers are missing or double, in all series and years. */
    public static long gaps(Sql sql) {
        return sql.number("""
                SELECT count(*) FROM (
                    SELECT s.last, count(i.id) AS issued, count(DISTINCT i.number) AS numbers, max(i.number) AS highest
                      FROM billing.number_series s LEFT JOIN billing.invoice i ON i.series = s.series AND i.year = s.year
                     WHERE s.series IN ('F', 'A') GROUP BY s.series, s.year, s.last) s
                 WHERE issued <> last OR numbers <> last OR highest <> last""");
    }

    /** Nobody makes the documents of these: they are not what the test is about, and take long. */
    public void withoutPapers() {
        sql.change("""
                UPDATE billing.invoice_paper SET due_at = now() + interval '10 years'
                 WHERE document_id IS NULL AND invoice_id IN (SELECT invoice_id FROM billing.invoice_part WHERE service_code = ?)""", service);
    }
}
