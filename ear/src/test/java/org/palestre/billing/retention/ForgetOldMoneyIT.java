package org.palestre.billing.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.billing.Books;
import org.palestre.testing.Answers;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;
import org.palestre.testing.Http;
import org.palestre.testing.Timers;

/** What is too old is forgotten, what is needed or young is not, and nobody forgets by hand what the law wants kept. */
class ForgetOldMoneyIT {

    private static final String TREASURER = "regisseur@demo.example";
    private static final String RETENTION = "/api/v1/billing/retention";

    private long payer;
    private final String email = UUID.randomUUID() + "@payeurs.example";

    @BeforeEach
    void somebodyWhoPays() {
        payer = payer(email);
    }

    @Test
    void a_bank_account_goes_when_nothing_moves_and_stays_while_something_is_owed_or_asked_for() {
        bankAccount(payer, 14);
        long young = payer(UUID.randomUUID() + "@payeurs.example");
        bankAccount(young, 12);
        long asking = payer(UUID.randomUUID() + "@payeurs.example");
        bankAccount(asking, 40);
        refund(asking, "REQUESTED", 20);
        long owing = payer(UUID.randomUUID() + "@payeurs.example");
        bankAccount(owing, 40);
        owes(owing);

        forget();
        assertThat(bankAccounts(payer)).isZero();
        assertThat(bankAccounts(young)).isOne();
        assertThat(bankAccounts(asking)).isOne();
        assertThat(bankAccounts(owing)).isOne();
    }

    @Test
    void where_a_declined_refund_would_have_gone_is_forgotten_and_that_it_was_asked_for_is_not() {
        long old = refund(payer, "WITHDRAWN", 13);
        long young = refund(payer, "WITHDRAWN", 11);

        forget();
        assertThat(City.sql().one(String.class, "SELECT holder FROM billing.refund WHERE id = ?", old))
                .isEqualTo("effacé");
        assertThat(City.sql().one(String.class, "SELECT iban FROM billing.refund WHERE id = ?", old))
                .doesNotContain("2004");
        assertThat(City.sql().number("SELECT cents FROM billing.refund WHERE id = ?", old))
                .isEqualTo(700);
        assertThat(City.sql().one(String.class, "SELECT holder FROM billing.refund WHERE id = ?", young))
                .isEqualTo("ESSAI");
    }

    @Test
    void who_used_what_is_forgotten_after_ten_years_and_what_it_cost_is_not() {
        long old = line(121);
        long young = line(119);

        forget();
        assertThat(beneficiaries(old)).isZero();
        assertThat(City.sql().number("SELECT quantity::bigint FROM billing.line WHERE id = ?", old))
                .isEqualTo(3);
        assertThat(beneficiaries(young)).isOne();
        assertThat(City.sql().number(Books.BROKEN)).isZero();
    }

    @Test
    void mails_about_money_go_and_those_about_other_things_do_not() {
        message("billing.invoice", 25);
        message("billing.invoice", 23);
        message("seasonal.request", 60);

        forget();
        assertThat(City.sql().number("SELECT count(*) FROM messaging.message WHERE recipient = ?", email))
                .isEqualTo(2);
    }

    @Test
    void why_an_overdraft_was_allowed_is_forgotten_and_how_much_it_was_is_not() {
        long old = overdraft(37, "RESTAURATION");
        long young = overdraft(35, "PERISCOLAIRE");
        String reason = "SELECT reason FROM billing.allowed_overdraft WHERE id = ?";
        assertThatThrownBy(() -> City.sql()
                        .change("UPDATE billing.allowed_overdraft SET reason = 'effacé', cents = 1 WHERE id = ?", old))
                .hasStackTraceContaining("cannot be changed like that");

        forget();
        assertThat(City.sql().one(String.class, reason, old)).isEqualTo("effacé");
        assertThat(City.sql().number("SELECT cents FROM billing.allowed_overdraft WHERE id = ?", old))
                .isEqualTo(900);
        assertThat(City.sql().one(String.class, reason, young)).isEqualTo("Accident");
    }

    @Test
    void nobody_forgets_by_hand_what_is_young_nor_changes_what_is_old() {
        long old = line(121);
        long young = line(119);
        assertAppendOnly("UPDATE billing.line SET beneficiary = NULL WHERE id = " + young);
        assertAppendOnly("UPDATE billing.line SET quantity = 4, beneficiary = NULL WHERE id = " + old);
        assertAppendOnly(
                "UPDATE billing.invoice SET payer_name = 'effacé' WHERE issued_at > now() - interval '9 years'");
        assertThatThrownBy(() -> City.sql()
                        .change(
                                "UPDATE billing.refund SET iban = 'XX00XXXXXXXXXXX', bic = NULL, comment = NULL WHERE id = ?",
                                refund(payer, "REQUESTED", 30)))
                .hasStackTraceContaining("cannot be changed like that");
    }

    @Test
    void the_periods_are_the_citys_within_the_law_and_nobody_elses() {
        Http treasurer = City.session(TREASURER);
        assertThat(treasurer
                        .putJson(RETENTION + "/ACCOUNTING", "{\"version\":0,\"months\":119}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(treasurer
                        .putJson(RETENTION + "/NOTHING", "{\"version\":0,\"months\":119}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(treasurer
                        .putJson(RETENTION + "/MESSAGE", "{\"version\":7,\"months\":30}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(City.session("agent@demo.example").get(RETENTION).statusCode())
                .isEqualTo(403);
        assertThat(City.http().get(RETENTION).statusCode()).isEqualTo(401);
    }

    private static void forget() {
        Http treasurer = City.session(TREASURER);
        assertThat(treasurer.postJson(RETENTION + "/runs", "").statusCode()).isEqualTo(202);
        Timers.startJobs();
        await("the job has ended").atMost(Duration.ofSeconds(30)).until(() -> Answers.answered(
                        treasurer.get(RETENTION), 200)
                .getJsonArray("runs")
                .getJsonObject(0)
                .getString("state")
                .equals("DONE"));
    }

    private static long payer(String address) {
        return City.sql().number("""
                WITH someone AS (INSERT INTO accounts.person (email, given_name, family_name, confirmed_at)
                                 VALUES (?, 'Essai', 'Oubli', now()) RETURNING id)
                INSERT INTO billing.payer (person_id) SELECT id FROM someone RETURNING id""", address);
    }

    private static void bankAccount(long payerId, int monthsAgo) {
        City.sql()
                .change(
                        "INSERT INTO billing.bank_account (payer_id, iban, holder, changed_at)"
                                + " VALUES (?, 'FR1420041010050500013M02606', 'ESSAI', now() - make_interval(months => ?))",
                        payerId,
                        monthsAgo);
    }

    private static long bankAccounts(long payerId) {
        return City.sql().number("SELECT count(*) FROM billing.bank_account WHERE payer_id = ?", payerId);
    }

    private static long refund(long payerId, String state, int monthsAgo) {
        return City.sql()
                .number(
                        "INSERT INTO billing.refund (payer_id, service_code, cents, iban, holder, requested_by, requested_at, state)"
                                + " SELECT id, 'RESTAURATION', 700, 'FR1420041010050500013M02606', 'ESSAI', person_id,"
                                + " now() - make_interval(months => ?), ? FROM billing.payer WHERE id = ? RETURNING id",
                        monthsAgo,
                        state,
                        payerId);
    }

    /** A line of that age which was free of charge and is settled. */
    private long line(int monthsAgo) {
        long id = City.sql().number("""
                INSERT INTO billing.line (payer_id, service_code, reference, key, label, beneficiary, explanation, quantity, unit,
                       unit_price_cents, vat_rate, amount_cents, vat_cents, period_start, period_end, due_on, created_at)
                VALUES (?, 'RESTAURATION', 'test:' || gen_random_uuid(), 'K', 'Essai', 'Léa', '[{"label": "QF"}]', 3, 'repas',
                        0, 0, 0, 0, current_date, current_date + 1, current_date, now() - make_interval(months => ?))
                RETURNING id""", payer, monthsAgo);
        City.sql()
                .change(
                        "INSERT INTO billing.line_outcome (line_id, outcome, settled_on, settled_at)"
                                + " VALUES (?, 'DEBITED', current_date, now())",
                        id);
        return id;
    }

    private static long beneficiaries(long line) {
        return City.sql().number("SELECT count(beneficiary) FROM billing.line WHERE id = ?", line);
    }

    private void message(String caseType, int monthsAgo) {
        City.sql()
                .change(
                        "INSERT INTO messaging.message (recipient, template, language, subject, body, case_type, case_id, message_id,"
                                + " status, created_at, queued_at, due_at, delivered_at)"
                                + " VALUES (?, 'essai', 'fr', 'Essai', 'Essai', ?, 1, gen_random_uuid()::text, 'DELIVERED',"
                                + " now() - make_interval(months => ?), now(), now(), now())",
                        email,
                        caseType,
                        monthsAgo);
    }

    private long overdraft(int monthsAgo, String service) {
        return City.sql()
                .number(
                        "INSERT INTO billing.allowed_overdraft (payer_id, service_code, cents, first_day, last_day, reason, allowed_by,"
                                + " allowed_at) SELECT ?, ?, 900, day, day, 'Accident', ?, day FROM (SELECT ?::date - make_interval(months => ?))"
                                + " AS d (day) RETURNING id",
                        payer,
                        service,
                        TREASURER,
                        CityDay.today(),
                        monthsAgo);
    }

    private static void owes(long payerId) {
        City.sql()
                .change(
                        "INSERT INTO billing.account (kind, payer_id, service_code) VALUES ('WALLET', ?, 'RESTAURATION')",
                        payerId);
        City.sql().number("""
                WITH cash AS (SELECT id FROM billing.account WHERE kind = 'CASH' AND office IS NULL AND payer_id IS NULL),
                     wallet AS (SELECT id FROM billing.account WHERE kind = 'WALLET' AND payer_id = ? AND service_code = 'RESTAURATION'),
                     entry AS (INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                               VALUES (now() - interval '5 years', current_date, 'PAYMENT', 'test.old:' || gen_random_uuid(), 2) RETURNING id),
                     posting AS (INSERT INTO billing.posting (entry_id, position, account_id, cents)
                                 SELECT entry.id, 0, cash.id, 100 FROM entry, cash
                                 UNION ALL SELECT entry.id, 1, wallet.id, -100 FROM entry, wallet RETURNING 1)
                SELECT count(*) FROM posting""", payerId);
    }

    private static void assertAppendOnly(String change) {
        assertThatThrownBy(() -> City.sql().change(change)).hasStackTraceContaining("append-only");
    }
}
