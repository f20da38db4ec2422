package org.palestre.billing.cashoffice;

import java.util.Random;
import java.util.UUID;
import org.palestre.testing.Http;
import org.palestre.testing.Sql;

/** What tests at a counter need: an office of their own, and cashiers of their own who are named there. */
final class Counter {

    /** Of a service that is filled beforehand. */
    static final String SERVICE = "RESTAURATION";

    final long office;
    final String code;
    private final Sql sql;

    private Counter(Sql sql, String code, long office) {
        this.sql = sql;
        this.code = code;
        this.office = office;
    }

    /** An office that nobody else has. */
    static Counter opened(Sql sql) {
        String code = new Random()
                .ints(5, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        long office = sql.number("""
                INSERT INTO billing.cash_office (code, name, cash_ceiling_cents, cash_payment_cents, float_cents, means, first_day)
                VALUES (?, 'Régie d’essai ' || ?, 10000000, 0, 1000000, ARRAY['CASH', 'CHEQUE', 'CARD', 'VOUCHER'], current_date - 5)
                RETURNING id""", code, code);
        return new Counter(sql, code, office);
    }

    /** A cashier who is named there from long ago, with the demo's password; the e-mail. */
    String cashier() {
        String email = "caisse-" + UUID.randomUUID() + "@essai.example";
        long person = sql.number(
                "INSERT INTO accounts.person (email, given_name, family_name, confirmed_at) VALUES (?, 'Caisse', 'Essai', now()) RETURNING id",
                email);
        sql.change(
                "INSERT INTO accounts.credential (person_id, password_hash, changed_at)"
                        + " SELECT ?, password_hash, now() FROM accounts.credential WHERE person_id = 23",
                person);
        sql.change("INSERT INTO accounts.agent (person_id, whole_city) VALUES (?, true)", person);
        sql.change("INSERT INTO accounts.agent_role (person_id, role) VALUES (?, 'CASHIER')", person);
        sql.change(
                "INSERT INTO billing.cash_office_member (office_id, person_id, function, starts_on) VALUES (?, ?, 'DEPUTY', current_date - 30)",
                office,
                person);
        return email;
    }

    /** Somebody new who pays. */
    long payer() {
        return sql.number("""
                WITH person AS (INSERT INTO accounts.person (email, given_name, family_name, confirmed_at)
                                VALUES (gen_random_uuid() || '@payeurs.example', 'Essai', 'Guichet', now()) RETURNING id)
                INSERT INTO billing.payer (person_id) SELECT id FROM person RETURNING id""");
    }

    /** What is in a payer's wallet, by its postings. */
    long balance(long payer) {
        return sql.number("""
                SELECT coalesce(sum(p.cents), 0) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
                 WHERE a.kind = 'WALLET' AND a.payer_id = ? AND a.service_code = ?""", payer, SERVICE);
    }

    /** What the ledger says is in the office's hands, of a kind. */
    long held(String kind) {
        return sql.number("""
                SELECT coalesce(-sum(p.cents), 0) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
                 WHERE a.kind = ? AND a.office = ?""", kind, code);
    }

    /** How many numbers of receipts were given, and whether they run from 1 without a gap. */
    boolean gapless() {
        return sql.number("""
                SELECT count(*) FROM (SELECT count(*) AS many, coalesce(max(sequence), 0) AS last FROM billing.receipt
                                       WHERE office_id = ? GROUP BY year) y WHERE many <> last""", office) == 0;
    }

    long receipts() {
        return sql.number("SELECT count(*) FROM billing.receipt WHERE office_id = ?", office);
    }

    /** Opens a till through the API; its id. */
    long till(Http cashier, String floatAmount) {
        String body = Answers.created(cashier.postJson(
                "/api/v1/billing/cash-offices/" + office + "/tills", "{\"floatAmount\":\"" + floatAmount + "\"}"));
        return Answers.id(body);
    }
}
