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

    /**
     * Opens what was never booked on. Of whom and of what the lines are is found out first, by their ids: joined with the rest in one
     * step it has been looked for in all lines that there are.
     */
    public void open(List<Long> lines) {
        database.update("""
                INSERT INTO billing.account (kind, payer_id, service_code)
                WITH asked AS MATERIALIZED (
                    SELECT DISTINCT payer_id, service_code FROM billing.line WHERE id = ANY (?::bigint[]))
                SELECT 'WALLET', k.payer_id, k.service_code FROM asked k
                 WHERE NOT EXISTS (SELECT FROM billing.account a
                       WHERE a.payer_id = k.payer_id AND a.service_code = k.service_code AND a.kind = 'WALLET')
                 ORDER BY 2, 3
                ON CONFLICT DO NOTHING""", lines);
        database.update("""
                INSERT INTO billing.account (kind, service_code)
                WITH asked AS MATERIALIZED (SELECT DISTINCT service_code FROM billing.line WHERE id = ANY (?::bigint[]))
                SELECT n.kind, n.service_code
                  FROM (SELECT 'REVENUE', service_code FROM asked UNION ALL SELECT 'VAT', NULL) n(kind, service_code)
                 WHERE NOT EXISTS (SELECT FROM billing.account a WHERE a.kind = n.kind AND a.payer_id IS NULL AND a.office IS NULL
                                      AND a.service_code IS NOT DISTINCT FROM n.service_code)
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
