package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.shared.Database;

/** The accounts on which many lines are debited at once: each question about all of them in one statement. */
@ApplicationScoped
public class LineAccounts {

    @Inject
    private Database database;

    /** Opens what was never booked on. */
    public void open(List<Long> lines) {
        database.update("""
                INSERT INTO billing.account (kind, payer_id, service_code)
                SELECT DISTINCT 'WALLET', l.payer_id, l.service_code FROM billing.line l
                 WHERE l.id = ANY (?::bigint[]) AND NOT EXISTS (SELECT FROM billing.account a
                       WHERE a.payer_id = l.payer_id AND a.service_code = l.service_code AND a.kind = 'WALLET')
                 ORDER BY 2, 3
                ON CONFLICT DO NOTHING""", lines);
        database.update("""
                INSERT INTO billing.account (kind, service_code)
                SELECT 'REVENUE', code FROM billing.service
                 WHERE code IN (SELECT service_code FROM billing.line WHERE id = ANY (?::bigint[]))
                UNION ALL SELECT 'VAT', NULL
                EXCEPT SELECT kind, service_code FROM billing.account
                        WHERE kind IN ('REVENUE', 'VAT') AND payer_id IS NULL AND office IS NULL
                 ORDER BY 1, 2
                ON CONFLICT DO NOTHING""", lines);
    }

    /** Nobody else takes from the wallets until the transaction ends. */
    public void hold(List<Long> lines) {
        database.list("""
                SELECT a.id FROM billing.account a
                 WHERE a.kind = 'WALLET' AND (a.payer_id, a.service_code) IN
                       (SELECT payer_id, service_code FROM billing.line WHERE id = ANY (?::bigint[]))
                 ORDER BY a.id FOR NO KEY UPDATE""", row -> row.getLong(1), lines);
    }

    /**
     * Those of these lines whose wallets nobody is taking from or booking against; nobody does until the transaction ends.
     * Never waits, so that whoever holds a wallet may wait for a line.
     */
    public List<Long> holdFree(List<Long> lines) {
        return database.list("""
                WITH held AS MATERIALIZED (
                    SELECT a.payer_id, a.service_code FROM billing.account a
                     WHERE a.kind = 'WALLET' AND (a.payer_id, a.service_code) IN
                           (SELECT payer_id, service_code FROM billing.line WHERE id = ANY (?::bigint[]))
                     ORDER BY a.id FOR NO KEY UPDATE SKIP LOCKED)
                SELECT l.id FROM billing.line l JOIN held h USING (payer_id, service_code)
                 WHERE l.id = ANY (?::bigint[]) ORDER BY l.id""", row -> row.getLong(1), lines, lines);
    }
}
