package org.palestre.billing.wallet;

import static org.palestre.testing.Answers.answered;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A service of a test's own and the wallet that a person of the demo has for it, filled by SQL as the cash office does. */
public final class Family {

    static final String PERSON = "lucie.perrin@demo.example";
    public static final String TREASURER = "regisseur@demo.example";
    static final String IBAN = "FR1420041010050500013M02606";

    private final String service;
    private final long payer;
    private final Http person = City.session(PERSON);
    private final Http treasurer = City.session(TREASURER);

    Family() {
        service = newService();
        person.get("/api/v1/billing/payable-wallets");
        payer = City.sql()
                .number(
                        "SELECT r.id FROM billing.payer r JOIN accounts.person n ON n.id = r.person_id WHERE n.email = ?",
                        PERSON);
    }

    /** A prepaid service that nobody has used. */
    public static String newService() {
        String code = "W" + City.sql().number("SELECT nextval('billing.refund_id_seq')");
        City.sql()
                .change(
                        "INSERT INTO billing.service (code, name_french, name_english, mode)"
                                + " VALUES (?, 'Essai ' || ?, 'Trial ' || ?, 'PREPAID')",
                        code,
                        code,
                        code);
        return code;
    }

    String service() {
        return service;
    }

    long payer() {
        return payer;
    }

    Http person() {
        return person;
    }

    Http treasurer() {
        return treasurer;
    }

    void knowsItsIban() {
        person.putJson(
                "/api/v1/billing/payers/" + payer + "/bank-account",
                Json.createObjectBuilder()
                        .add("iban", IBAN)
                        .add("holder", "LUCIE PERRIN")
                        .build()
                        .toString());
    }

    /** Somebody pays cash into the wallet. */
    void pays(long cents) {
        City.sql()
                .change(
                        "INSERT INTO billing.account (kind, payer_id, service_code) VALUES ('WALLET', ?, ?) ON CONFLICT DO NOTHING",
                        payer,
                        service);
        City.sql().number("""
                WITH cash AS (SELECT id FROM billing.account WHERE kind = 'CASH' AND office IS NULL AND payer_id IS NULL),
                     wallet AS (SELECT id FROM billing.account WHERE kind = 'WALLET' AND payer_id = ? AND service_code = ?),
                     entry AS (INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                               VALUES (now(), current_date, 'PAYMENT', 'test.cash:' || gen_random_uuid(), 2) RETURNING id),
                     posting AS (INSERT INTO billing.posting (entry_id, position, account_id, cents)
                                 SELECT entry.id, 0, cash.id, -?::bigint FROM entry, cash
                                 UNION ALL SELECT entry.id, 1, wallet.id, ?::bigint FROM entry, wallet RETURNING 1)
                SELECT count(*) FROM posting""", payer, service, cents, cents);
    }

    /** Asks for a refund. */
    HttpResponse<String> asks(long cents) {
        return asks(person, cents);
    }

    HttpResponse<String> asks(Http who, long cents) {
        return who.postJson(
                "/api/v1/billing/refunds",
                Json.createObjectBuilder()
                        .add("payerId", payer)
                        .add("serviceCode", service)
                        .add("amount", cents)
                        .build()
                        .toString());
    }

    /** Asks for a refund and gets its number. */
    String request(long cents) {
        return answered(asks(cents), 201).getString("number");
    }

    HttpResponse<String> accept(String number) {
        return treasurer.postJson("/api/v1/billing/refund-requests/" + number + "/acceptance", "");
    }

    HttpResponse<String> refuse(String number, String reason) {
        return treasurer.postJson(
                "/api/v1/billing/refund-requests/" + number + "/refusal",
                Json.createObjectBuilder().add("reason", reason).build().toString());
    }

    /** What is in the wallet, by its postings. */
    long balance() {
        return City.sql().number("""
                SELECT coalesce(sum(p.cents), 0) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
                 WHERE a.kind = 'WALLET' AND a.payer_id = ? AND a.service_code = ?""", payer, service);
    }
}
