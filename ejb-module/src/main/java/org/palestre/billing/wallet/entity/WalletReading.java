package org.palestre.billing.wallet.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.wallet.boundary.RefundOffer;
import org.palestre.billing.wallet.control.LowWallet;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** What wallets hold and what waits for them. */
@ApplicationScoped
public class WalletReading {

    @Inject
    private Database database;

    /** What can be had back from a wallet; empty if there is no such service. */
    public Optional<RefundOffer> offer(long payerId, String payerName, String serviceCode, String account) {
        return database.first(
                """
                SELECT s.code, s.name_french, s.name_english,
                       least(coalesce(b.cents, 0), greatest(coalesce(b.cents, 0) - due.cents, 0)) AS balance,
                       (SELECT coalesce(sum(p.amount_cents), 0) FROM billing.line_pending p
                         WHERE p.payer_id = ? AND p.service_code = s.code) AS pending,
                       (SELECT r.reference FROM billing.refund r
                         WHERE r.payer_id = ? AND r.service_code = s.code AND r.state = 'REQUESTED') AS waiting
                  FROM billing.service s
                  LEFT JOIN billing.balance b ON b.kind = 'WALLET' AND b.payer_id = ? AND b.service_code = s.code
                 CROSS JOIN LATERAL (SELECT coalesce(sum(d.cents), 0)::bigint AS cents FROM billing.reduction_due d
                                      WHERE d.payer_id = ? AND d.service_code = s.code) due
                 WHERE s.code = ?""",
                row -> new RefundOffer(
                        payerId,
                        payerName,
                        row.getString("code"),
                        row.getString("name_french"),
                        row.getString("name_english"),
                        Money.cents(row.getLong("balance")),
                        Money.cents(row.getLong("pending")),
                        account,
                        row.getString("waiting")),
                payerId,
                payerId,
                payerId,
                payerId,
                serviceCode);
    }

    /**
     * The wallets of these lines that run low or are below zero and whose payers were not told since money came in the
     * last time; from now on they were told.
     */
    public List<LowWallet> noteLow(Collection<Long> lineIds, Instant now) {
        return database.list(
                """
                WITH touched AS (
                    SELECT DISTINCT a.id, a.payer_id, a.service_code
                      FROM billing.line l
                      JOIN billing.account a ON a.kind = 'WALLET' AND a.payer_id = l.payer_id AND a.service_code = l.service_code
                     WHERE l.id = ANY (?::bigint[])),
                low AS (
                    SELECT t.*, b.cents, last.entry_id AS last_entry,
                           coalesce((SELECT g.entry_id FROM billing.posting g JOIN billing.entry e ON e.id = g.entry_id
                                      WHERE g.account_id = t.id AND g.cents > 0
                                        AND e.kind IN ('PAYMENT', 'MATCHED', 'TRANSFER', 'REFUND_RETURNED')
                                      ORDER BY g.entry_id DESC LIMIT 1), 0) AS paid_entry
                      FROM touched t
                      JOIN billing.balance b ON b.account_id = t.id
                      LEFT JOIN billing.wallet_rule r ON r.service_code = t.service_code
                     CROSS JOIN LATERAL (SELECT max(g.entry_id) AS entry_id FROM billing.posting g WHERE g.account_id = t.id) last
                     WHERE b.cents < coalesce(r.warn_below_cents, 0) AND last.entry_id IS NOT NULL),
                told AS (
                    INSERT INTO billing.wallet_warning (account_id, entry_id, cents, warned_at)
                    SELECT l.id, l.last_entry, l.cents, ?::timestamptz FROM low l
                     WHERE NOT EXISTS (SELECT FROM billing.wallet_warning w
                                        WHERE w.account_id = l.id AND w.entry_id > l.paid_entry AND (w.cents < 0 OR l.cents >= 0))
                    ON CONFLICT DO NOTHING
                    RETURNING account_id)
                SELECT l.payer_id, l.service_code, l.cents FROM told t JOIN low l ON l.id = t.account_id
                 ORDER BY l.payer_id, l.service_code""",
                row -> new LowWallet(
                        row.getLong("payer_id"), row.getString("service_code"), Money.cents(row.getLong("cents"))),
                List.copyOf(lineIds),
                now);
    }
}
