package org.palestre.billing.payment;

import static org.palestre.testing.Answers.answered;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;

/** Two invoices of a person of the demo for a service of a test's own, and what the person does to pay them online. */
final class TwoInvoices {

    static final long OLDER = 3000;
    static final long NEWER = 2000;

    final String older;
    final String newer;
    private final String service;
    private final long payer;
    private final Http person = City.session(Wallet.PERSON);

    private TwoInvoices() {
        service = "N"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(java.util.Locale.ROOT);
        City.sql()
                .change(
                        "INSERT INTO billing.service (code, name_french, name_english, mode)"
                                + " VALUES (?, 'Essai ' || ?, 'Trial ' || ?, 'INVOICED')",
                        service,
                        service,
                        service);
        person.get("/api/v1/billing/payable-wallets");
        payer = City.sql()
                .number(
                        "SELECT r.id FROM billing.payer r JOIN accounts.person n ON n.id = r.person_id WHERE n.email = ?",
                        Wallet.PERSON);
        older = issue(OLDER, 5);
        newer = issue(NEWER, 20);
    }

    static TwoInvoices issued() {
        return new TwoInvoices();
    }

    Http person() {
        return person;
    }

    private String issue(long cents, int payableIn) {
        City.sql().change("""
                        INSERT INTO billing.line (payer_id, service_code, reference, key, label, explanation, quantity, unit, unit_price_cents,
                               vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, created_at)
                        VALUES (?, ?, 'test:' || ?, 'K', 'Essai', '[]', 1, 'heure', ?, 0, ?, 0, current_date, current_date + 1,
                                current_date - 1, now())""", payer, service, UUID.randomUUID().toString(), cents, cents);
        HttpResponse<String> answer = City.http("regisseur@demo.example")
                .postJson(
                        "/api/v1/billing/invoices",
                        "{\"payerId\":%d,\"services\":[\"%s\"],\"payableBy\":\"%s\"}"
                                .formatted(payer, service, CityDay.today().plusDays(payableIn)));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        return Json.createReader(new StringReader(answer.body()))
                .readArray()
                .getJsonObject(0)
                .getString("number");
    }

    /** The person wants to pay so much, for this invoice or for none. */
    HttpResponse<String> want(String invoice, long cents) {
        JsonObjectBuilder wallet = Json.createObjectBuilder()
                .add("payerId", payer)
                .add("serviceCode", service)
                .add("amount", cents);
        if (invoice != null) {
            wallet.add("invoice", invoice);
        }
        return person.postJson(
                "/api/v1/billing/payments",
                Json.createObjectBuilder()
                        .add("wallets", Json.createArrayBuilder().add(wallet))
                        .build()
                        .toString());
    }

    HttpResponse<String> page(String payment) {
        return person.postJson("/api/v1/billing/payments/" + payment + "/page", "");
    }

    /** PayFiP has taken the money and tells so; waits until it is credited. */
    void paid(String payment) {
        City.payfip().decide(Wallet.operation(payment), "P");
        City.payfip().notifyMerchant(Wallet.operation(payment));
        Awaitility.await("payment " + payment + " is credited")
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> answered(person.get("/api/v1/billing/payments/" + payment), 200)
                        .getString("state")
                        .equals("PAID"));
    }

    /** What is still to be paid of an invoice, in cents. */
    long open(String invoice) {
        return answered(person.get("/api/v1/billing/my-invoices/" + invoice), 200)
                .getInt("open");
    }
}
