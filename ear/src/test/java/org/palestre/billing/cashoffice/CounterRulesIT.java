package org.palestre.billing.cashoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.city.Mail;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** What a counter warns of and refuses, what it mails, and online payments in its statement. */
class CounterRulesIT {

    private static final String API = "/api/v1/billing/";

    private final Counter counter = Counter.opened(City.sql());
    private final Http cashier = City.session(counter.cashier());
    private long till;
    private long payer;

    @BeforeEach
    void atTheCounter() {
        till = counter.till(cashier, "0.00");
        payer = counter.payer();
    }

    @Test
    void an_office_that_holds_too_much_is_warned_and_more_cash_than_the_law_lets_is_refused() {
        City.sql()
                .change(
                        "UPDATE billing.cash_office SET cash_ceiling_cents = 50000, cash_payment_cents = 30000 WHERE id = ?",
                        counter.office);
        assertThat(standing()).contains("\"cash\":\"WITHIN\"");
        Answers.created(take(cash("300.00")));
        assertThat(standing()).contains("\"cash\":\"WITHIN\"");
        Answers.created(take(cash("100.00")));
        assertThat(standing()).as("four fifths").contains("\"cash\":\"NEAR\"");
        Answers.created(take(cash("100.01")));
        assertThat(standing()).contains("\"cash\":\"ABOVE\"");
        assertThat(cashier.get("/gestion/take-payment").body())
                .as("the counter says so, too")
                .contains("dépassé, versez aujourd’hui");
        assertThat(take(cash("300.01")).body()).contains("cashoffice.cashLimit");
        assertThat(counter.held("CASH")).isEqualTo(50_001);
    }

    @Test
    void a_receipt_is_mailed_with_its_paper_and_one_that_was_cancelled_is_not() {
        String taken = Answers.created(take(cash("12.00")));
        long receipt = Answers.id(taken);
        String number = City.sql().one(String.class, "SELECT number FROM billing.receipt WHERE id = ?", receipt);
        String address = "quittance-" + UUID.randomUUID() + "@payeurs.example";
        assertThat(mail(receipt, "{\"email\":\"nowhere\"}").statusCode()).isEqualTo(422);
        assertThat(mail(receipt, "{\"email\":\"a@b.example, c@d.example\"}").statusCode())
                .isEqualTo(422);
        assertThat(mail(receipt, "{\"email\":\"" + address + "\"}").statusCode())
                .isEqualTo(202);

        Mail arrived = City.mail().await(address, number);
        assertThat(arrived.text()).contains("12,00");
        assertThat(arrived.attachments()).singleElement().satisfies(paper -> {
            assertThat(paper.mediaType()).isEqualTo("application/pdf");
            assertThat(new String(paper.content(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
        });
        assertThat(cashier.postJson(API + "receipts/" + receipt + "/cancellation", "{\"reason\":\"Essai\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(mail(receipt, "{\"email\":\"" + address + "\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void the_statement_holds_what_was_paid_online_that_day_beside_the_counter() {
        String yesterday = City.sql().one(String.class, "SELECT ((now() AT TIME ZONE 'Europe/Paris')::date - 1)::text");
        List<Map<String, Object>> demo = City.sql().rows("SELECT id FROM billing.cash_office WHERE online");
        demo.forEach(one -> online((Long) one.get("id"), false));
        online(counter.office, true);
        try {
            paidOnline(yesterday, 4_321);
            String issued = Answers.created(cashier.postJson(
                    API + "cash-offices/" + counter.office + "/statements", "{\"until\":\"" + yesterday + "\"}"));
            assertThat(cashier.get(API + "cash-statements/" + Answers.id(issued))
                            .body())
                    .contains("\"taken\":\"" + euros(paidOnlineUntil(yesterday)) + "\"");
        } finally {
            online(counter.office, false);
            demo.forEach(one -> online((Long) one.get("id"), true));
        }
    }

    @Test
    void the_counter_lists_what_is_open_with_its_last_day_to_pay() {
        long club = City.sql().number("""
                SELECT payer_id FROM billing.open_invoice_part WHERE open_cents > 0 ORDER BY payer_id LIMIT 1""");
        String listed = cashier.get(API + "counter/wallets?payer=" + club).body();
        String number = City.sql()
                .one(
                        String.class,
                        "SELECT i.reference FROM billing.invoice i JOIN billing.open_invoice_part o ON o.invoice_id = i.id"
                                + " WHERE o.payer_id = ? ORDER BY i.due_on, i.id LIMIT 1",
                        club);
        assertThat(listed).contains("\"number\":\"" + number + "\"", "\"dueOn\":");
        assertThat(cashier.get("/gestion/take-payment?payers=" + club).body()).contains(number);
        assertThat(cashier.get(API + "counter/wallets?payer=" + payer).body()).doesNotContain(number);
        assertThat(City.session("agent@demo.example")
                        .get(API + "counter/wallets?payer=" + club)
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> take(String payment) {
        return cashier.postJson(API + "tills/" + till + "/receipts", payment);
    }

    private HttpResponse<String> mail(long receipt, String to) {
        return cashier.postJson(API + "receipts/" + receipt + "/mail", to);
    }

    private String standing() {
        return cashier.get(API + "cash-offices/" + counter.office).body();
    }

    private String cash(String amount) {
        return paying(amount, "{\"kind\":\"CASH\",\"amount\":\"" + amount + "\"}");
    }

    private String paying(String amount, String means) {
        return "{\"wallets\":[{\"payerId\":" + payer + ",\"serviceCode\":\"RESTAURATION\",\"amount\":\"" + amount
                + "\"}],\"means\":[" + means + "]}";
    }

    private static void online(long office, boolean online) {
        City.sql().change("UPDATE billing.cash_office SET online = ? WHERE id = ?", online, office);
    }

    /** What came in online since the office began, by the ledger. */
    private long paidOnlineUntil(String day) {
        return City.sql()
                .number(
                        "SELECT coalesce(-sum(p.cents), 0) FROM billing.entry e JOIN billing.posting p ON p.entry_id = e.id"
                                + " JOIN billing.account a ON a.id = p.account_id AND a.kind = 'ONLINE'"
                                + " WHERE e.kind = 'PAYMENT' AND e.booked_on BETWEEN"
                                + " (SELECT first_day FROM billing.cash_office WHERE id = ?) AND ?::date",
                        counter.office,
                        day);
    }

    private static void paidOnline(String day, long cents) {
        City.sql().change("INSERT INTO billing.account (kind) VALUES ('ONLINE') ON CONFLICT DO NOTHING");
        City.sql().number("""
                WITH online AS (SELECT id FROM billing.account WHERE kind = 'ONLINE' AND office IS NULL AND payer_id IS NULL),
                     other AS (SELECT min(id) AS id FROM billing.account WHERE kind = 'WALLET' AND service_code = 'RESTAURATION'),
                     entry AS (INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                               VALUES (now(), ?::date, 'PAYMENT', 'test.online:' || gen_random_uuid(), 2) RETURNING id),
                     posting AS (INSERT INTO billing.posting (entry_id, position, account_id, cents)
                                 SELECT entry.id, 0, online.id, -?::bigint FROM entry, online
                                 UNION ALL SELECT entry.id, 1, other.id, ?::bigint FROM entry, other RETURNING 1)
                SELECT count(*) FROM posting""", day, cents, cents);
    }

    private static String euros(long cents) {
        return cents / 100 + "." + String.format("%02d", cents % 100);
    }
}
