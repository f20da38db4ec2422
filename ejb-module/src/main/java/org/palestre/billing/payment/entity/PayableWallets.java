package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.payment.boundary.PayableWallet;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Wallets with their balances, estimates and payments under way, in one statement. */
@ApplicationScoped
public class PayableWallets {

    private static final String WALLETS = """
            WITH wanted AS (
                SELECT r.id AS payer_id, s.code
                  FROM billing.payer r CROSS JOIN billing.service s
                 WHERE r.id = ANY (?::bigint[]) AND r.person_id IS NOT NULL AND s.active AND s.mode = 'PREPAID'
                UNION
                SELECT payer_id, service_code FROM billing.account WHERE payer_id = ANY (?::bigint[]) AND kind = 'WALLET'
                UNION
                SELECT payer_id, service_code FROM billing.line_pending WHERE payer_id = ANY (?::bigint[]))
            SELECT w.payer_id, w.code, s.name_french, s.name_english, s.mode = 'PREPAID' AS prepaid,
                   billing.overdraft(w.payer_id, w.code, ?) AS overdraft_cents,
                   coalesce(o.name, n.given_name || ' ' || n.family_name) AS payer,
                   coalesce(b.cents, 0) AS balance,
                   coalesce((SELECT sum(l.amount_cents) FROM billing.line_pending l
                              WHERE l.payer_id = w.payer_id AND l.service_code = w.code AND l.due_on <= ?), 0) AS pending,
                   coalesce((SELECT sum(l.cents) FROM billing.payment_line l JOIN billing.payment p ON p.id = l.payment_id
                              WHERE l.payer_id = w.payer_id AND l.service_code = w.code AND p.state = 'PENDING'), 0) AS coming
              FROM wanted w
              JOIN billing.service s ON s.code = w.code
              JOIN billing.payer r ON r.id = w.payer_id
              LEFT JOIN accounts.person n ON n.id = r.person_id
              LEFT JOIN accounts.organisation o ON o.id = r.organisation_id
              LEFT JOIN billing.balance b ON b.kind = 'WALLET' AND b.payer_id = w.payer_id AND b.service_code = w.code
             ORDER BY r.person_id IS NULL, o.name COLLATE "fr-x-icu", w.payer_id, s.name_french COLLATE "fr-x-icu", w.code""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The wallets of these payers. */
    public List<PayableWallet> of(List<Long> payerIds, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        return database.list(
                WALLETS,
                row -> new PayableWallet(
                        row.getLong("payer_id"),
                        row.getString("payer"),
                        row.getString("code"),
                        row.getString("name_french"),
                        row.getString("name_english"),
                        row.getBoolean("prepaid"),
                        Money.cents(row.getLong("balance")),
                        Money.cents(row.getLong("pending")),
                        Money.cents(row.getLong("coming")),
                        Money.cents(row.getLong("overdraft_cents"))),
                payerIds,
                payerIds,
                payerIds,
                today,
                until);
    }
}
