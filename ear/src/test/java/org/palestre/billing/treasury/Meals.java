package org.palestre.billing.treasury;

import java.util.Locale;
import java.util.UUID;
import org.palestre.testing.City;

/** Somebody whose meals are taken from a wallet of their own, for a service that nobody else uses. */
final class Meals {

    private final long payer = Debts.payer();
    private final String service =
            "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    Meals() {
        City.sql()
                .change(
                        "INSERT INTO billing.service (code, name_french, name_english, mode, product_code, budget_nature)"
                                + " VALUES (?, 'Repas ' || ?, 'Meals ' || ?, 'PREPAID', 'REP', '7067')",
                        service,
                        service,
                        service);
        City.sql()
                .change(
                        "INSERT INTO billing.account (kind, payer_id, service_code) VALUES ('WALLET', ?, ?)",
                        payer,
                        service);
        City.sql().change("INSERT INTO billing.account (kind, service_code) VALUES ('REVENUE', ?)", service);
    }

    long payer() {
        return payer;
    }

    /** A meal that was taken from the wallet so many days ago; its line. */
    long eaten(long cents, int daysAgo) {
        return line(cents, daysAgo, UUID.randomUUID().toString(), null);
    }

    /** A meal is given back today. */
    void givenBack(long line, long cents) {
        line(-cents, 0, City.sql().one(String.class, "SELECT reference FROM billing.line WHERE id = ?", line), line);
    }

    private long line(long cents, int daysAgo, String reference, Long corrects) {
        long line = City.sql().number("""
                INSERT INTO billing.line (payer_id, service_code, reference, key, revision, corrects, label, beneficiary, explanation,
                            quantity, unit, unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end, due_on,
                            reason, created_at)
                SELECT ?, ?, ?, 'K', (SELECT count(*) FROM billing.line WHERE reference = ?), ?::bigint, 'Repas', 'Zoé', '[]', 1, 'repas',
                       1, 0, ?, 0, current_date, current_date + 1, current_date + 300,
                       CASE WHEN ?::bigint IS NULL THEN NULL ELSE 'absente' END, now() RETURNING id""", payer, service, reference, reference, corrects, cents, corrects);
        long entry = book("DEBIT", "line:" + line, daysAgo, -cents);
        City.sql()
                .change(
                        "INSERT INTO billing.line_outcome (line_id, outcome, entry_id, settled_on, settled_at)"
                                + " VALUES (?, 'DEBITED', ?, current_date - ?::integer, now())",
                        line,
                        entry,
                        daysAgo);
        return line;
    }

    /** Money comes into the wallet today. */
    void paid(long cents) {
        book("PAYMENT", "test-meals:" + UUID.randomUUID(), 0, cents);
    }

    private long book(String kind, String reference, int daysAgo, long cents) {
        return City.sql().number("""
                WITH booked AS (
                    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                    VALUES (now(), current_date - ?::integer, ?, ?, 2) RETURNING id),
                posted AS (
                    INSERT INTO billing.posting (entry_id, position, account_id, cents)
                    SELECT b.id, 0, a.id, ?::bigint FROM booked b
                      JOIN billing.account a ON a.kind = 'WALLET' AND a.payer_id = ? AND a.service_code = ?
                    UNION ALL
                    SELECT b.id, 1, a.id, -?::bigint FROM booked b JOIN billing.account a ON a.kind = 'REVENUE' AND a.service_code = ?)
                SELECT id FROM booked""", daysAgo, kind, reference, cents, payer, service, cents, service);
    }
}
