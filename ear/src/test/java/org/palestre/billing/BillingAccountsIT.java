package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.City;
import org.palestre.testing.Http;
import org.palestre.testing.Statements;
import org.palestre.testing.Tab;

/** Payers' accounts and services, on screens and by program: who may look, what is found, what is refused. */
class BillingAccountsIT {

    private static final String TREASURER = "regisseur@demo.example";
    private static final String CASHIER = "caisse@demo.example";
    private static final String AGENT = "agent@demo.example";
    private static final String CLUB = "club@demo.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/billing/accounts",
                "/api/v1/billing/accounts/1",
                "/api/v1/billing/accounts/1/lines",
                "/api/v1/billing/accounts/1/movements",
                "/api/v1/billing/trail?reference=demo.slot:4",
                "/api/v1/billing/entries/1",
                "/gestion/billing-accounts",
                "/gestion/billing-account?id=1",
                "/gestion/billing-trail?reference=demo.slot:4",
                "/gestion/billing-accounts.csv",
                "/gestion/billing-accounts.xlsx"
            })
    void only_those_who_keep_the_citys_money_see_payers_accounts(String address) {
        assertThat(City.http(TREASURER).get(address).statusCode()).isEqualTo(200);
        assertThat(City.http(CASHIER).get(address).statusCode()).isEqualTo(200);
        assertThat(City.http(AGENT).get(address).statusCode()).isEqualTo(403);
        assertThat(City.http(CLUB).get(address).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/billing/services", "/gestion/billing-services", "/gestion/billing-service"})
    void services_are_the_treasurers_and_the_administrators(String address) {
        assertThat(City.http(TREASURER).get(address).statusCode()).isEqualTo(200);
        assertThat(City.http("admin@demo.example").get(address).statusCode()).isEqualTo(200);
        assertThat(City.http(CASHIER).get(address).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "marchand, Marchand Sophie",
        "sophie.MARCHAND, ",
        "club@demo.example, Marchand Sophie",
        "W991000214, Étoile de Beaurivage Basket",
        "900123456, Volley Beaurivage Association",
        "demo.slot:8, Badminton Club du Belvédère",
        "demo.payment:1, Marchand Sophie"
    })
    void a_payer_is_found_by_whatever_is_known_of_it(String words, String name) {
        String found =
                City.http(TREASURER).get("/api/v1/billing/accounts?q=" + words).body();
        if (name == null) {
            assertThat(found).contains("\"total\":0");
        } else {
            assertThat(found).contains("\"name\":\"" + name + "\"");
        }
    }

    @Test
    void who_owes_and_who_has_money_left_are_told_apart() {
        Http treasurer = City.http(TREASURER);
        String owes = payer(-1250);
        String has = payer(1250);
        String owing = treasurer
                .get("/api/v1/billing/accounts?standing=OWING&sort=BALANCE&size=500&q=Recouvrement")
                .body();
        assertThat(owing).contains(owes).doesNotContain(has);
        String credit = treasurer
                .get("/api/v1/billing/accounts?standing=IN_CREDIT&service=RESTAURATION&size=500&q=Recouvrement")
                .body();
        assertThat(credit).contains(has).doesNotContain(owes);
    }

    @Test
    void the_list_takes_as_many_statements_for_many_payers_as_for_one() {
        Http treasurer = City.session(TREASURER);
        long few = Statements.during(() -> treasurer.get("/gestion/billing-accounts?q=club@demo.example"));
        long many = Statements.during(() -> treasurer.get("/gestion/billing-accounts?q=@demo.example"));
        assertThat(many).isEqualTo(few).isBetween(1L, 15L);
    }

    /** Somebody whose wallet stands at so many cents: his given name, which nobody else has. */
    private static String payer(long cents) {
        String name = "P" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + System.nanoTime();
        long payer = City.sql()
                .number(
                        "WITH someone AS (INSERT INTO accounts.person (email, given_name, family_name)"
                                + " VALUES (?, ?, 'Recouvrement') RETURNING id)"
                                + " INSERT INTO billing.payer (person_id) SELECT id FROM someone RETURNING id",
                        name.toLowerCase(Locale.ROOT) + "@payeurs.example",
                        name);
        City.sql().change("""
                INSERT INTO billing.account (kind, payer_id, service_code) VALUES ('WALLET', ?, 'RESTAURATION')""", payer);
        City.sql().change("""
                WITH booked AS (
                    INSERT INTO billing.entry (booked_at, booked_on, kind, reference, postings)
                    VALUES (now(), current_date, 'DEBIT', 'essai:' || ?, 2) RETURNING id)
                INSERT INTO billing.posting (entry_id, position, account_id, cents)
                SELECT booked.id, CASE kind WHEN 'WALLET' THEN 0 ELSE 1 END, a.id, CASE kind WHEN 'WALLET' THEN ? ELSE -? END
                  FROM booked, billing.account a
                 WHERE a.service_code = 'RESTAURATION' AND (a.payer_id = ? OR a.kind = 'REVENUE')""", name, cents, cents, payer);
        return name;
    }

    @Test
    void a_payers_account_takes_as_many_statements_for_many_lines_as_for_none() {
        Http treasurer = City.session(TREASURER);
        long none = City.sql().number("SELECT id FROM billing.payer WHERE organisation_id = 1");
        long some = City.sql().number("SELECT id FROM billing.payer WHERE organisation_id = 8");
        long few = Statements.during(() -> treasurer.get("/gestion/billing-account?id=" + none));
        long many = Statements.during(() -> treasurer.get("/gestion/billing-account?id=" + some));
        assertThat(many).isEqualTo(few).isBetween(1L, 20L);
    }

    @Test
    void the_files_hold_amounts_that_can_be_reckoned_with() throws IOException {
        String name = payer(-1250);
        String csv = City.http(TREASURER)
                .get("/gestion/billing-accounts.csv?q=" + name + "&lang=fr")
                .body();
        assertThat(csv).startsWith("\uFEFF").contains("Recouvrement " + name).contains("-12,50");
        HttpResponse<byte[]> file = City.http(TREASURER)
                .send(
                        City.http(TREASURER)
                                .request("/gestion/billing-accounts.xlsx?q=" + name)
                                .GET(),
                        BodyHandlers.ofByteArray());
        assertThat(sheet(file.body())).contains("<v>-12.5");
    }

    @Test
    void an_agents_look_into_a_persons_account_is_recorded() {
        long payer = City.sql().number("SELECT id FROM billing.payer WHERE person_id = 9");
        City.http(CASHIER).get("/api/v1/billing/accounts/" + payer);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM audit.entry WHERE actor = ? AND action = 'billing.accountRead'"
                                        + " AND subject_id = ?",
                                CASHIER,
                                payer))
                .isPositive();
    }

    @Test
    void nobody_keeps_another_payers_address_or_bank_account() {
        long other = City.sql().number("SELECT id FROM billing.payer WHERE person_id = 7");
        Http club = City.http(CLUB);
        assertThat(club.putJson("/api/v1/billing/payers/" + other + "/address", address("99100"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(club.putJson(
                                "/api/v1/billing/payers/" + other + "/bank-account",
                                "{\"iban\":\"FR1420041010050500013M02606\",\"holder\":\"X\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(club.delete("/api/v1/billing/payers/" + other + "/bank-account")
                        .statusCode())
                .isEqualTo(404);
        assertThat(City.http(null).get("/api/v1/billing/payers").statusCode()).isEqualTo(401);
    }

    @Test
    void a_payer_keeps_the_own_address_and_bank_account() {
        long mine = City.sql().number("SELECT id FROM billing.payer WHERE person_id = 13");
        Http payer = City.http("fatima.benali@demo.example");
        assertThat(payer.get("/api/v1/billing/payers").body()).contains("Fatima Benali");
        assertThat(payer.putJson("/api/v1/billing/payers/" + mine + "/address", address("991"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(payer.putJson("/api/v1/billing/payers/" + mine + "/address", address("99100"))
                        .body())
                .contains("3 quai des Mariniers");
        HttpResponse<String> slip = payer.putJson(
                "/api/v1/billing/payers/" + mine + "/bank-account",
                "{\"iban\":\"FR1420041010050500013M02607\",\"holder\":\"FATIMA BENALI\"}");
        assertThat(slip.statusCode()).isEqualTo(422);
        assertThat(slip.body()).contains("billing.noIban");
        assertThat(payer.putJson(
                                "/api/v1/billing/payers/" + mine + "/bank-account",
                                "{\"iban\":\"FR14 2004 1010 0505 0001 3M02 606\",\"holder\":\"FATIMA BENALI\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(City.sql()
                        .number(
                                "SELECT count(*) FROM audit.entry WHERE action = 'billing.changeBankAccount'"
                                        + " AND subject_id = ? AND detail LIKE '%2004%'",
                                mine))
                .as("the whole number in the trail")
                .isZero();
    }

    @Test
    void a_service_is_created_once_for_one_key_and_changed_by_whoever_has_read_it_last() {
        Http treasurer = City.http(TREASURER);
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        String body = "{\"code\":\"" + code + "\",\"nameFrench\":\"Essai\",\"nameEnglish\":\"Trial\","
                + "\"mode\":\"PREPAID\",\"overdraft\":\"12.50\",\"vatRate\":5.5}";
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> made = treasurer.send(treasurer
                    .request("/api/v1/billing/services")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(body)));
            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(made.body()).contains("\"overdraft\":\"12.50\"");
        }
        String change = body.replace("12.50", "20.00").replace("{\"code\":\"" + code + "\"", "{\"version\":0");
        String address = "/api/v1/billing/services/" + code;
        assertThat(treasurer.putJson(address, change).body()).contains("\"overdraft\":\"20.00\"");
        assertThat(treasurer.putJson(address, change).statusCode()).isEqualTo(409);
        assertThat(treasurer
                        .putJson(address, change.replace("\"20.00\"", "20.00"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_treasurer_follows_a_euro_from_a_booking_to_its_entries_and_back() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(TREASURER);
            Page page = tab.open("/gestion/billing-accounts?q=marchand");
            page.locator("tbody th a").first().click();
            page.locator("tbody a[href*='billing-trail?reference']").last().click();
            assertThat(page.locator("h1").textContent()).contains("demo.activity:1");
            page.locator("h3 a[href*='entry=']").first().click();
            assertThat(page.locator("tbody").last().textContent()).contains("Sophie Marchand");
            assertThat(page.locator("tbody").first().textContent()).contains("Léna Marchand");
        }
    }

    @Test
    void a_euro_is_followed_by_the_number_that_is_printed_on_a_document() {
        String invoice = City.sql().one(String.class, "SELECT reference FROM billing.invoice ORDER BY id LIMIT 1");
        String receipt = City.sql().one(String.class, "SELECT number FROM billing.receipt ORDER BY id LIMIT 1");
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(TREASURER);
            Page page = tab.open("/gestion/billing-trail?reference=" + invoice);
            assertThat(page.locator("tbody a[href*='billing-trail?reference']").count())
                    .isPositive();
            page.locator("main li a[href*='invoice?number=" + invoice + "']").click();
            page.locator("a[href*='billing-trail?entry=']").first().click();
            assertThat(page.locator("main li a[href*='invoice?number=" + invoice + "']")
                            .count())
                    .isOne();
            page = tab.open("/gestion/billing-trail?reference=" + receipt);
            assertThat(page.locator("main li a[href*='receipt?id=']").textContent())
                    .isEqualTo(receipt);
            page = tab.open("/gestion/billing-trail?reference=F-1999-000001");
            assertThat(page.locator("main").textContent()).contains("F-1999-000001");
            assertThat(page.locator("#reference").inputValue()).isEqualTo("F-1999-000001");
        }
    }

    @Test
    void the_treasurer_changes_a_service_on_its_screen() {
        try (Tab tab = City.browser().desktop()) {
            tab.signIn(TREASURER);
            Page page = tab.open("/gestion/billing-service?code=LOISIRS");
            page.locator("[id='form:overdraft']").fill("15,50");
            page.locator("[id='form:save']").click();
            page.waitForURL("**/gestion/billing-services*");
        }
        assertThat(City.sql().number("SELECT overdraft_cents FROM billing.service WHERE code = 'LOISIRS'"))
                .isEqualTo(1550);
    }

    private static String address(String postcode) {
        return "{\"street\":\"3 quai des Mariniers\",\"postcode\":\"" + postcode
                + "\",\"town\":\"Beaurivage\",\"country\":\"FR\"}";
    }

    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("accounts", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
