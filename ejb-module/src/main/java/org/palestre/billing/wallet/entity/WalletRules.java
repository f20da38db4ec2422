package org.palestre.billing.wallet.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.wallet.boundary.WalletRule;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** What a city says of the wallets of its services. */
@ApplicationScoped
public class WalletRules {

    @Inject
    private Database database;

    /** Those of all services that are charged for, by name. */
    public List<WalletRule> all() {
        return database.list(
                """
                SELECT s.code, s.name_french, s.name_english, s.mode = 'PREPAID' AS prepaid, s.overdraft_cents,
                       coalesce(r.version, 0) AS version, coalesce(r.warn_below_cents, 0) AS warn_below, coalesce(r.child_care, false) AS child_care
                  FROM billing.service s LEFT JOIN billing.wallet_rule r ON r.service_code = s.code
                 WHERE s.active ORDER BY s.name_french COLLATE "fr-x-icu", s.code""",
                row -> new WalletRule(
                        row.getString("code"),
                        row.getString("name_french"),
                        row.getString("name_english"),
                        row.getBoolean("prepaid"),
                        row.getLong("version"),
                        Money.cents(row.getLong("overdraft_cents")),
                        Money.cents(row.getLong("warn_below")),
                        row.getBoolean("child_care")));
    }

    /** Whether it was changed: not if somebody else was faster. */
    public boolean change(String serviceCode, long version, Money warnBelow, boolean childCare) {
        return database.update("""
                INSERT INTO billing.wallet_rule AS r (service_code, version, warn_below_cents, child_care) VALUES (?, 1, ?, ?)
                ON CONFLICT (service_code) DO UPDATE SET version = r.version + 1, warn_below_cents = excluded.warn_below_cents,
                       child_care = excluded.child_care WHERE r.version = ?""", serviceCode, warnBelow.cents(), childCare, version) == 1;
    }
}
