package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.CounterPayer;
import org.palestre.billing.cashoffice.boundary.CounterWallet;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Finds who stands at the counter, whether anything was ever charged to them or not, and what they can pay. */
@ApplicationScoped
public class CounterSearch {

    private static final String FOUND = """
            WITH found AS (
                SELECT y.id AS payer_id, p.id AS person_id, NULL::bigint AS organisation_id,
                       p.family_name || ' ' || p.given_name AS name, p.email AS detail
                  FROM accounts.person p LEFT JOIN billing.payer y ON y.person_id = p.id
                 WHERE y.id = ANY (?::bigint[])
                    OR cardinality(?::text[]) > 0 AND NOT EXISTS (SELECT FROM unnest(?::text[]) word WHERE strpos(shared.fold(
                           concat_ws(' ', p.given_name, p.family_name, p.email, p.telephone)), shared.fold(word)) = 0)
                UNION ALL
                SELECT y.id, NULL, o.id, o.name, concat_ws(', ', o.head_office_email, coalesce(o.rna, o.siren, o.court_reference))
                  FROM accounts.organisation o LEFT JOIN billing.payer y ON y.organisation_id = o.id
                 WHERE y.id = ANY (?::bigint[])
                    OR cardinality(?::text[]) > 0 AND NOT EXISTS (SELECT FROM unnest(?::text[]) word WHERE strpos(shared.fold(
                           concat_ws(' ', o.name, o.rna, o.siren, o.court_reference, o.head_office_email)), shared.fold(word)) = 0))
            SELECT f.*, m.balance, m.owed
              FROM (SELECT * FROM found ORDER BY payer_id IS NULL, name COLLATE "fr-x-icu", person_id, organisation_id LIMIT ?) f
             CROSS JOIN LATERAL (
                   SELECT coalesce(sum(b.cents), 0)::bigint AS balance, coalesce(sum(least(b.cents, 0)), 0)::bigint AS owed
                     FROM billing.balance b WHERE b.payer_id = f.payer_id AND b.kind = 'WALLET') m
             ORDER BY f.payer_id IS NULL, f.name COLLATE "fr-x-icu", f.person_id, f.organisation_id""";

    private static final String WALLETS = """
            WITH wanted AS (
                SELECT y.id AS payer_id, s.code FROM billing.payer y CROSS JOIN billing.service s
                 WHERE y.id = ANY (?::bigint[]) AND s.active
                   AND s.mode = CASE WHEN y.person_id IS NULL THEN 'INVOICED' ELSE 'PREPAID' END
                UNION
                SELECT payer_id, service_code FROM billing.account WHERE payer_id = ANY (?::bigint[]) AND kind = 'WALLET'
                UNION
                SELECT payer_id, service_code FROM billing.line_pending WHERE payer_id = ANY (?::bigint[]))
            SELECT w.payer_id, w.code, s.name_french, s.name_english, s.mode = 'PREPAID' AS prepaid,
                   coalesce(o.name, n.given_name || ' ' || n.family_name) AS payer, coalesce(b.cents, 0) AS balance,
                   coalesce((SELECT sum(l.amount_cents) FROM billing.line_pending l
                              WHERE l.payer_id = w.payer_id AND l.service_code = w.code), 0) AS pending,
                   coalesce((SELECT sum(l.cents) FROM billing.payment_line l JOIN billing.payment p ON p.id = l.payment_id
                              WHERE l.payer_id = w.payer_id AND l.service_code = w.code AND p.state = 'PENDING'), 0) AS coming
              FROM wanted w
              JOIN billing.service s ON s.code = w.code
              JOIN billing.payer r ON r.id = w.payer_id
              LEFT JOIN accounts.person n ON n.id = r.person_id
              LEFT JOIN accounts.organisation o ON o.id = r.organisation_id
              LEFT JOIN billing.balance b ON b.kind = 'WALLET' AND b.payer_id = w.payer_id AND b.service_code = w.code
             ORDER BY array_position(?::bigint[], w.payer_id), coalesce(b.cents, 0) >= 0, s.name_french COLLATE "fr-x-icu", w.code""";

    @Inject
    private Database database;

    /**
     * Those whose name, e-mail, telephone or registration has all the words, and these payers; payers first.
     *
     * @param payerIds found by something that a component of billing knows
     */
    public List<CounterPayer> find(List<String> words, Collection<Long> payerIds, int most) {
        List<Long> payers = List.copyOf(payerIds);
        return database.list(
                FOUND,
                row -> new CounterPayer(
                        row.getObject("payer_id", Long.class),
                        row.getObject("person_id", Long.class),
                        row.getObject("organisation_id", Long.class),
                        row.getString("name"),
                        row.getString("detail"),
                        Money.cents(row.getLong("balance")),
                        Money.cents(row.getLong("owed"))),
                payers,
                words,
                words,
                payers,
                words,
                words,
                most);
    }

    /** The wallets of these payers, those that owe first; without their invoices. */
    public List<CounterWallet> wallets(List<Long> payerIds) {
        return database.list(
                WALLETS,
                row -> new CounterWallet(
                        row.getLong("payer_id"),
                        row.getString("payer"),
                        row.getString("code"),
                        row.getString("name_french"),
                        row.getString("name_english"),
                        row.getBoolean("prepaid"),
                        Money.cents(row.getLong("balance")),
                        Money.cents(row.getLong("pending")),
                        Money.cents(row.getLong("coming")),
                        List.of()),
                payerIds,
                payerIds,
                payerIds,
                payerIds);
    }
}
