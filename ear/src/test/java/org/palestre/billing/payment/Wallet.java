package org.palestre.billing.payment;

import static org.palestre.testing.Answers.answered;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Timers;

/** A service of a test's own, the wallet that a person of the demo has for it, and what the person does online. */
public final class Wallet {

    static final String PERSON = "lucie.perrin@demo.example";
    static final String CASHIER = "regisseur@demo.example";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String service;
    private final long payer;
    private final Http person = City.session(PERSON);

    private Wallet(String service, long payer) {
        this.service = service;
        this.payer = payer;
    }

    public static Wallet empty() {
        String code = "T" + City.sql().number("SELECT nextval('billing.payment_id_seq')");
        City.sql()
                .change(
                        "INSERT INTO billing.service (code, name_french, name_english, mode)"
                                + " VALUES (?, 'Essai ' || ?, 'Trial ' || ?, 'PREPAID')",
                        code,
                        code,
                        code);
        City.session(PERSON).get("/api/v1/billing/payable-wallets");
        long payer = City.sql()
                .number(
                        "SELECT r.id FROM billing.payer r JOIN accounts.person n ON n.id = r.person_id WHERE n.email = ?",
                        PERSON);
        return new Wallet(code, payer);
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

    /** The person wants to pay; gives the payment's number. */
    String want(long cents) {
        return answered(want(person, payer, cents), 201).getString("number");
    }

    HttpResponse<String> want(Http who, long payerId, long cents) {
        return who.postJson(
                "/api/v1/billing/payments",
                Json.createObjectBuilder()
                        .add(
                                "wallets",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("payerId", payerId)
                                                .add("serviceCode", service)
                                                .add("amount", cents)))
                        .build()
                        .toString());
    }

    HttpResponse<String> page(String number) {
        return person.postJson("/api/v1/billing/payments/" + number + "/page", "");
    }

    /** The person wants to pay and is sent to PayFiP; gives the payment's number. */
    public String send(long cents) {
        String number = want(cents);
        answered(page(number), 200);
        return number;
    }

    /** PayFiP's name of a payment. */
    public static String operation(String number) {
        return City.sql().one(String.class, "SELECT id_op FROM billing.payment WHERE reference = ?", number);
    }

    JsonObject payment(String number) {
        return answered(person.get("/api/v1/billing/payments/" + number), 200);
    }

    String state(String number) {
        return payment(number).getString("state");
    }

    void awaitState(String number, String state) {
        Awaitility.await("payment " + number + " is " + state)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> {
                            Timers.askPayfip(number);
                            return state(number);
                        },
                        state::equals);
    }

    /** Waits until PayFiP has been asked about it and has said this. */
    static void awaitAnswer(String number, String answer) {
        Awaitility.await("payment " + number + " was answered " + answer)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> {
                            Timers.askPayfip(number);
                            return City.sql()
                                    .number(
                                            "SELECT count(*) FROM billing.payment WHERE reference = ? AND last_answer = ?",
                                            number,
                                            answer);
                        },
                        found -> found == 1);
    }

    /** What is in the wallet, by its postings. */
    public long balance() {
        return City.sql().number("""
                SELECT coalesce(sum(p.cents), 0) FROM billing.posting p JOIN billing.account a ON a.id = p.account_id
                 WHERE a.kind = 'WALLET' AND a.payer_id = ? AND a.service_code = ?""", payer, service);
    }

    /** How many messages its payer was sent about a payment. */
    static long mails(String number) {
        return City.sql().number("""
                SELECT count(*) FROM messaging.message m JOIN billing.payment p ON p.id = m.case_id
                 WHERE m.case_type = 'billing.payment' AND p.reference = ?""", number);
    }

    /** How often a payment was booked. */
    public static long bookings(String number) {
        return City.sql().number("""
                SELECT count(*) FROM billing.entry e JOIN billing.payment p ON e.reference = 'payment:' || p.id
                 WHERE e.kind = 'PAYMENT' AND p.reference = ?""", number);
    }

    /** Has PayFiP asked about it within seconds. */
    static void ask(String number) {
        answered202(City.http(CASHIER).postJson("/api/v1/billing/online-payments/" + number + "/inquiries", ""));
    }

    public static void reconcile() {
        answered202(City.http(CASHIER).postJson("/api/v1/billing/online-payments/reconciliations", ""));
        Timers.startJobs();
    }

    /** Lets a payment be older than it is; what it keeps is held by a trigger, which looks away meanwhile. */
    static void age(String number, Duration by) {
        try (Connection connection = City.jdbc();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("ALTER TABLE billing.payment DISABLE TRIGGER payment_keeps");
            for (String column : List.of("created_at", "sent_at", "cancelled_at")) {
                statement.execute("UPDATE billing.payment SET " + column + " = " + column + " - interval '"
                        + by.toSeconds() + " seconds' WHERE reference = '" + number + "'");
            }
            statement.execute("ALTER TABLE billing.payment ENABLE TRIGGER payment_keeps");
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void answered202(HttpResponse<String> answer) {
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }
}
