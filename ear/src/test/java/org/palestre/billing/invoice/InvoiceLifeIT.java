package org.palestre.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** What becomes of an invoice: mailed, checked by its code, read by its payer alone, corrected, given up once. */
class InvoiceLifeIT {

    private static final String TREASURER = "regisseur@demo.example";
    private static final String CASHIER = "caisse@demo.example";
    private static final String CLUB = "club@demo.example";
    private static final String OTHERS = "lucie.perrin@demo.example";

    private final Charged charged = Charged.make(City.sql(), 1, 2);
    private static Http treasurer;
    private static Http cashier;
    private static Http agent;

    @BeforeAll
    static void signIn() {
        treasurer = City.session(TREASURER);
        cashier = City.session(CASHIER);
        agent = City.session("agent@demo.example");
    }

    @Test
    void it_is_mailed_with_its_document_and_its_code_tells_anybody_that_it_is_the_citys() throws Exception {
        JsonObject invoice = issue();
        String number = invoice.getString("number");
        assertThat(number).matches("F-\\d{4}-\\d{6}");
        assertThat(invoice.getInt("total")).isEqualTo(2 * (int) Charged.CENTS);
        assertThat(invoice.getInt("open")).isEqualTo(2 * (int) Charged.CENTS);
        String email = City.sql()
                .one(
                        String.class,
                        "SELECT p.email FROM billing.payer y JOIN accounts.person p ON p.id = y.person_id WHERE y.id = ?",
                        charged.payers().get(0));
        assertThat(City.mail().await(email, number).subject()).contains("Facture");
        byte[] pdf = treasurer
                .send(
                        treasurer
                                .request("/api/v1/billing/invoices/" + number + "/document")
                                .GET(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .contains("pdfaid");
        String token = City.sql().one(String.class, "SELECT token FROM billing.invoice WHERE reference = ?", number);
        HttpResponse<String> check = City.http().get("/api/v1/billing/invoice-checks/" + token);
        assertThat(answered(check, 200).getString("number")).isEqualTo(number);
        assertThat(check.body()).doesNotContain("Payeur");
        assertThat(City.http().get("/invoice?token=" + token).body()).contains(number);
        assertThat(City.http()
                        .get("/invoice?token=" + token.replace(token.charAt(0), 'x'))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_else_reads_it_by_its_number() {
        String number = issue().getString("number");
        for (Http stranger : List.of(City.session(CLUB), City.session(OTHERS))) {
            assertThat(stranger.get("/api/v1/billing/my-invoices/" + number).statusCode())
                    .isEqualTo(404);
            assertThat(stranger.get("/api/v1/billing/my-invoices/" + number + "/document")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(stranger.get("/account/invoice?number=" + number).statusCode())
                    .isEqualTo(404);
            assertThat(stranger.get("/account/invoice.pdf?number=" + number).statusCode())
                    .isEqualTo(404);
            assertThat(stranger.get("/api/v1/billing/my-invoices?payer="
                                    + charged.payers().get(0))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(stranger.get("/api/v1/billing/invoices/" + number).statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/billing/invoices",
                "/api/v1/billing/late-invoices",
                "/gestion/invoices",
                "/gestion/dunning",
                "/gestion/invoices.csv",
                "/gestion/dunning.xlsx"
            })
    void only_those_who_keep_the_citys_money_see_all(String address) {
        assertThat(treasurer.get(address).statusCode()).isEqualTo(200);
        assertThat(cashier.get(address).statusCode()).isEqualTo(200);
        assertThat(agent.get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void only_the_treasurer_issues_gives_up_and_runs() {
        String number = issue().getString("number");
        assertThat(cashier.postJson("/api/v1/billing/invoices", "{\"payerId\":1}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(cashier.postJson("/api/v1/billing/invoice-runs", "{\"name\":\"Essai\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(cashier.postJson(
                                "/api/v1/billing/invoices/" + number + "/write-off",
                                "{\"open\":1,\"reason\":\"Essai\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(cashier.postJson("/api/v1/billing/reminders", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_left_is_given_up_once_however_often_it_is_asked() throws Exception {
        String number = issue().getString("number");
        String body = "{\"open\":" + 2 * Charged.CENTS + ",\"reason\":\"Remise gracieuse\"}";
        Callable<HttpResponse<String>> giveUp =
                () -> treasurer.postJson("/api/v1/billing/invoices/" + number + "/write-off", body);
        List<Integer> statuses = AtOnce.statuses(giveUp, giveUp, giveUp, giveUp);
        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(409);
        JsonObject given = answered(treasurer.get("/api/v1/billing/invoices/" + number), 200);
        assertThat(given.getString("state")).isEqualTo("WRITTEN_OFF");
        assertThat(given.getInt("writtenOff")).isEqualTo(2 * (int) Charged.CENTS);
        assertThat(charged.balance()).isZero();
    }

    @Test
    void what_was_seen_otherwise_is_not_given_up() {
        String number = issue().getString("number");
        HttpResponse<String> answer = treasurer.postJson(
                "/api/v1/billing/invoices/" + number + "/write-off", "{\"open\":1,\"reason\":\"Essai\"}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("invoice.openChanged");
    }

    @Test
    void a_payer_of_whom_nothing_waits_is_not_invoiced() {
        issue();
        assertThat(asked().statusCode()).isEqualTo(409);
    }

    @Test
    void a_run_is_compared_with_the_last_one_and_can_be_thrown_away_until_it_starts() {
        JsonObject run = answered(
                treasurer.postJson(
                        "/api/v1/billing/invoice-runs",
                        "{\"name\":\"Essai\",\"services\":[\"" + charged.service() + "\"]}"),
                201);
        assertThat(run.getInt("payers")).isEqualTo(1);
        assertThat(run.getInt("charged")).isEqualTo(2 * (int) Charged.CENTS);
        String address = "/api/v1/billing/invoice-runs/" + run.getInt("id");
        JsonObject differences = answered(treasurer.get(address + "/differences"), 200);
        assertThat(differences.getJsonArray("items").getJsonObject(0).getString("kind"))
                .isEqualTo("NEW");
        assertThat(treasurer.delete(address).statusCode()).isEqualTo(204);
        assertThat(treasurer.get(address).statusCode()).isEqualTo(404);
        assertThat(charged.invoices()).isZero();
    }

    private HttpResponse<String> asked() {
        return treasurer.postJson(
                "/api/v1/billing/invoices",
                "{\"payerId\":" + charged.payers().get(0) + ",\"services\":[\"" + charged.service() + "\"]}");
    }

    private JsonObject issue() {
        HttpResponse<String> answer = asked();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.createReader(new StringReader(answer.body())).readArray().getJsonObject(0);
    }
}
