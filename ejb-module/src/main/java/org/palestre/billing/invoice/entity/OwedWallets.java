package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.invoice.boundary.OwedWallet;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Wallets below zero, with what of it no invoice asks for: prepaid bookings that were debited and not paid. */
@ApplicationScoped
public class OwedWallets {

    private static final String OWED = """
            SELECT b.payer_id, b.service_code, -b.cents AS owed, s.name_french, s.name_english,
                   coalesce(o.name, n.given_name || ' ' || n.family_name) AS payer,
                   -b.cents - coalesce((SELECT sum(p.open_cents) FROM billing.open_invoice_part p
                                         WHERE p.payer_id = b.payer_id AND p.service_code = b.service_code), 0) AS beside
              FROM billing.balance b
              JOIN billing.service s ON s.code = b.service_code
              JOIN billing.payer r ON r.id = b.payer_id
              LEFT JOIN accounts.person n ON n.id = r.person_id
              LEFT JOIN accounts.organisation o ON o.id = r.organisation_id
             WHERE b.kind = 'WALLET' AND b.payer_id = ANY (?::bigint[]) AND b.cents < 0
             ORDER BY r.person_id IS NULL, o.name COLLATE "fr-x-icu", s.name_french COLLATE "fr-x-icu", b.service_code""";

    @Inject
    private Database database;

    /** Those of these payers, people first. */
    public List<OwedWallet> of(List<Long> payerIds) {
        return database.list(
                OWED,
                row -> new OwedWallet(
                        row.getLong("payer_id"),
                        row.getString("payer"),
                        row.getString("service_code"),
                        row.getString("name_french"),
                        row.getString("name_english"),
                        Money.cents(row.getLong("owed")),
                        Money.cents(row.getLong("beside"))),
                payerIds);
    }
}
