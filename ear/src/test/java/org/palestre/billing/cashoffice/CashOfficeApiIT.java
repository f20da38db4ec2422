package org.palestre.billing.cashoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** A day at a counter by program: what is taken, refused, cancelled, counted, handed over and stated. */
class CashOfficeApiIT {

    private static final String API = "/api/v1/billing/";

    private final Counter counter = Counter.opened(City.sql());
    private final Http cashier = City.http(counter.cashier());

    @Test
    void one_receipt_takes_several_means_for_several_wallets() {
        long till = counter.till(cashier, "50.00");
        long one = counter.payer();
        long other = counter.payer();
        String body = Answers.created(take(till, """
                {"paidBy":"La grand-mère",
                 "wallets":[{"payerId":%d,"serviceCode":"RESTAURATION","amount":"60.00"},
                            {"payerId":%d,"serviceCode":"RESTAURATION","amount":"15.50"}],
                 "means":[{"kind":"CASH","amount":"20.00"},
                          {"kind":"CHEQUE","amount":"30.00","chequeNumber":"0012345","bank":"Crédit du Littoral","drawer":"Essai"},
                          {"kind":"VOUCHER","issuer":"ANCV","numbers":"%s","pieces":3,"faceValue":"10.00"}]}""".formatted(one, other, vouchers(3))));
        assertThat(body)
                .contains(
                        "\"total\":\"75.50\"", "\"tendered\":\"20.00\"", "\"change\":\"4.50\"", "\"amount\":\"15.50\"");
        assertThat(counter.balance(one)).isEqualTo(6000);
        assertThat(counter.balance(other)).isEqualTo(1550);
        assertThat(counter.held("CASH")).isEqualTo(1550);
        assertThat(counter.held("VOUCHER")).isEqualTo(3000);
        HttpResponse<byte[]> paper = cashier.send(
                cashier.request(API + "receipts/" + Answers.id(body) + "/document"), BodyHandlers.ofByteArray());
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    @Test
    void a_voucher_is_taken_once_unless_its_receipt_was_cancelled() {
        long till = counter.till(cashier, "0.00");
        String numbers = vouchers(2);
        String payment = """
                {"wallets":[{"payerId":%d,"serviceCode":"RESTAURATION","amount":"20.00"}],
                 "means":[{"kind":"VOUCHER","issuer":"ANCV","numbers":"%s","faceValue":"10.00"}]}""".formatted(counter.payer(), numbers);
        long receipt = Answers.id(Answers.created(take(till, payment)));
        assertThat(take(till, payment).body()).contains("cashoffice.voucherTaken");
        assertThat(cashier.postJson(API + "receipts/" + receipt + "/cancellation", "{\"reason\":\"Essai\"}")
                        .statusCode())
                .isEqualTo(200);
        Answers.created(take(till, payment));
        assertThat(counter.gapless()).isTrue();
    }

    @Test
    void the_same_key_gives_the_same_receipt_and_another_payment_under_it_is_refused() {
        long till = counter.till(cashier, "0.00");
        String key = UUID.randomUUID().toString();
        long payer = counter.payer();
        String first = Answers.created(keyed(till, key, cash(payer, "12.00")));
        assertThat(Answers.created(keyed(till, key, cash(payer, "12.00")))).isEqualTo(first);
        assertThat(keyed(till, key, cash(payer, "13.00")).statusCode()).isEqualTo(422);
        assertThat(counter.balance(payer)).isEqualTo(1200);
    }

    @Test
    void a_day_ends_with_a_count_and_its_difference_is_in_the_ledger() {
        long till = counter.till(cashier, "20.00");
        long receipt = Answers.id(Answers.created(take(till, cash(counter.payer(), "30.00"))));
        String counted = "{\"coins\":[{\"denomination\":2000,\"pieces\":2},{\"denomination\":500,\"pieces\":1}]%s}";
        assertThat(cashier.postJson(API + "tills/" + till + "/count", counted.formatted(""))
                        .body())
                .contains("cashoffice.differenceUnexplained");
        String closed = cashier.postJson(
                        API + "tills/" + till + "/count", counted.formatted(",\"comment\":\"Un billet de 5 manque\""))
                .body();
        assertThat(closed).contains("\"expectedCash\":\"50.00\"", "\"counted\":\"45.00\"");
        assertThat(counter.held("CASH")).isEqualTo(2500);
        assertThat(take(till, cash(counter.payer(), "1.00")).body()).contains("cashoffice.tillClosed");
        assertThat(cashier.postJson(API + "receipts/" + receipt + "/cancellation", "{\"reason\":\"Trop tard\"}")
                        .body())
                .contains("cashoffice.tillClosed");
        assertThat(cashier.postJson(API + "tills/" + till + "/count", counted.formatted(""))
                        .statusCode())
                .isEqualTo(409);

        String handed =
                "{\"kind\":\"CASH\",\"destination\":\"TREASURY\",\"coins\":[{\"denomination\":%d,\"pieces\":1}]}";
        assertThat(cashier.postJson(deposits(), handed.formatted(5000)).body()).contains("cashoffice.notSoMuchCash");
        String slip = Answers.created(cashier.postJson(deposits(), handed.formatted(2000)));
        assertThat(slip).contains("\"number\":\"R" + counter.code);
        assertThat(counter.held("CASH")).isEqualTo(500);
        assertThat(pdf("deposits/" + Answers.id(slip) + "/document")).startsWith("%PDF-");
    }

    @Test
    void a_statement_holds_days_that_are_over_and_the_next_one_follows() {
        String yesterday = City.sql().one(String.class, "SELECT ((now() AT TIME ZONE 'Europe/Paris')::date - 1)::text");
        String today = City.sql().one(String.class, "SELECT (now() AT TIME ZONE 'Europe/Paris')::date::text");
        String statements = API + "cash-offices/" + counter.office + "/statements";
        boolean newYear = today.endsWith("-01-01");
        assertThat(cashier.postJson(statements, "{\"until\":\"" + today + "\"}").body())
                .contains("cashoffice.statementDay");
        if (!newYear) {
            String issued = Answers.created(cashier.postJson(statements, "{\"until\":\"" + yesterday + "\"}"));
            assertThat(issued).contains("\"number\":\"E" + counter.code, "\"total\":\"0.00\"");
            assertThat(pdf("cash-statements/" + Answers.id(issued) + "/document"))
                    .startsWith("%PDF-");
            assertThat(cashier.postJson(statements, "{\"until\":\"" + yesterday + "\"}")
                            .body())
                    .contains("cashoffice.nothingToState");
        }
    }

    @Test
    void what_belongs_to_another_office_does_not_exist() {
        long till = counter.till(cashier, "0.00");
        long receipt = Answers.id(Answers.created(take(till, cash(counter.payer(), "9.00"))));
        Counter elsewhere = Counter.opened(City.sql());
        Http stranger = City.http(elsewhere.cashier());
        long own = elsewhere.till(stranger, "0.00");
        String payment = cash(elsewhere.payer(), "5.00");

        assertThat(stranger.postJson(API + "tills/" + till + "/receipts", payment)
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.postJson(API + "tills/" + till + "/count", "{\"coins\":[]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.postJson(API + "receipts/" + receipt + "/cancellation", "{\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.postJson(API + "receipts/" + receipt + "/mail", "{}")
                        .statusCode())
                .isEqualTo(404);
        for (String address : new String[] {
            "tills/" + till,
            "receipts/" + receipt,
            "receipts/" + receipt + "/document",
            "cash-offices/" + counter.office,
            "cash-offices/" + counter.office + "/members",
            "cash-offices/" + counter.office + "/held?kind=CHEQUE",
            "cash-offices/" + counter.office + "/statements"
        }) {
            assertThat(stranger.get(API + address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(stranger.postJson(API + "cash-offices/" + counter.office + "/tills", "{\"floatAmount\":\"0.00\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/gestion/receipt?id=" + receipt).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/gestion/receipt.pdf?id=" + receipt).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get(API + "receipts?office=" + counter.office).body())
                .contains("\"total\":0");
        assertThat(own).isNotEqualTo(till);
    }

    @Test
    void a_payer_keeps_the_receipt_in_the_account_and_nobody_elses() {
        long till = counter.till(cashier, "0.00");
        long club = City.sql().number("SELECT id FROM billing.payer WHERE person_id = 3");
        long mine = Answers.id(Answers.created(take(till, cash(club, "9.00"))));
        long others = Answers.id(Answers.created(take(till, cash(counter.payer(), "9.00"))));
        Http payer = City.http("club@demo.example");
        assertThat(payer.get("/account/receipt.pdf?id=" + mine).statusCode()).isEqualTo(200);
        assertThat(payer.get("/account/receipt.pdf?id=" + others).statusCode()).isEqualTo(404);
        assertThat(payer.get(API + "my-receipts").body())
                .contains("\"id\":" + mine)
                .doesNotContain("\"id\":" + others + ",");
        assertThat(payer.get(API + "receipts/" + mine).statusCode()).isEqualTo(403);
    }

    private String deposits() {
        return API + "cash-offices/" + counter.office + "/deposits";
    }

    private String pdf(String address) {
        HttpResponse<byte[]> paper = cashier.send(cashier.request(API + address), BodyHandlers.ofByteArray());
        ByteArrayOutputStream begin = new ByteArrayOutputStream();
        begin.write(paper.body(), 0, Math.min(5, paper.body().length));
        return begin.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private HttpResponse<String> take(long till, String payment) {
        return cashier.postJson(API + "tills/" + till + "/receipts", payment);
    }

    private HttpResponse<String> keyed(long till, String key, String payment) {
        return cashier.send(cashier.request(API + "tills/" + till + "/receipts")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(payment)));
    }

    private static String cash(long payer, String amount) {
        return """
                {"wallets":[{"payerId":%d,"serviceCode":"RESTAURATION","amount":"%s"}],
                 "means":[{"kind":"CASH","amount":"%s"}]}""".formatted(payer, amount, amount);
    }

    private static String vouchers(int count) {
        long first = 10_000_000_000L + (UUID.randomUUID().getMostSignificantBits() >>> 32);
        return first + "-" + (first + count - 1);
    }
}
