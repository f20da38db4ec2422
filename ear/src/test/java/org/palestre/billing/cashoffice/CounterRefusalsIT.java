package org.palestre.billing.cashoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/** What cannot be taken at a counter is said at its field, and nothing is booked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterRefusalsIT {

    private static final String API = "/api/v1/billing/";

    private static final String VOUCHERS =
            "{\"kind\":\"VOUCHER\",\"issuer\":\"ANCV\",\"numbers\":\"%s\",\"pieces\":%d,\"faceValue\":\"10.00\"}";

    private final Counter counter = Counter.opened(City.sql());
    private final Http cashier = City.session(counter.cashier());
    private final long till = counter.till(cashier, "0.00");
    private long payer;
    private long before;

    @BeforeEach
    void somebodyAtTheCounter() {
        payer = counter.payer();
        before = counter.receipts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0.00\"",
                "\"-5.00\"",
                "0",
                "-1",
                "1000000000000",
                "\"1000000000000.00\"",
                "\"12,50\"",
                "\"NaN\"",
                "\"1e12\"",
                "\"0.001\"",
                "null",
                "true",
                "[]",
                "\"99999999999999999999999\""
            })
    void an_amount_that_nobody_pays_is_refused_and_nothing_is_booked(String amount) {
        HttpResponse<String> answer = take("""
                {"wallets":[{"payerId":%d,"serviceCode":"RESTAURATION","amount":%s}],
                 "means":[{"kind":"CARD","amount":%s}]}""".formatted(payer, amount, amount));
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
        assertThat(counter.receipts()).isEqualTo(before);
        assertThat(counter.balance(payer)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"CHEQUE\",\"amount\":\"10.00\",\"bank\":\"Banque\",\"drawer\":\"Essai\"} | means[0].chequeNumber",
                "{\"kind\":\"CHEQUE\",\"amount\":\"10.00\",\"chequeNumber\":\"12A\",\"bank\":\"B\",\"drawer\":\"E\"} | means[0].chequeNumber",
                "{\"kind\":\"CHEQUE\",\"amount\":\"10.00\",\"chequeNumber\":\"1234567\",\"drawer\":\"Essai\"} | means[0].bank",
                "{\"kind\":\"CHEQUE\",\"amount\":\"10.00\",\"chequeNumber\":\"1234567\",\"bank\":\"Banque\"} | means[0].drawer",
                "{\"kind\":\"CHEQUE\",\"amount\":\"10.01\",\"chequeNumber\":\"1234567\",\"bank\":\"B\",\"drawer\":\"E\"} | means",
                "{\"kind\":\"CARD\",\"amount\":\"9.99\"} | means",
                "{\"kind\":\"CASH\",\"amount\":\"9.99\"} | means[0].amount",
                "{\"amount\":\"10.00\"} | means[0].kind",
                "{\"kind\":\"VOUCHER\",\"issuer\":\"ANCV\",\"faceValue\":\"10.00\"} | means[0].numbers",
                "{\"kind\":\"VOUCHER\",\"issuer\":\"ANCV\",\"numbers\":\"123456\",\"pieces\":2,\"faceValue\":\"5.00\"} | means[0].pieces"
            })
    void what_is_wrong_with_what_was_handed_over_is_said_at_its_field(String means, String field) {
        HttpResponse<String> answer = take(ten(means));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"" + field + "\"");
        assertThat(counter.receipts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"wallets\":[],\"means\":[]}",
                "{\"wallets\":null,\"means\":null}",
                "pas du JSON"
            })
    void what_is_no_payment_is_refused(String body) {
        assertThat(take(body).statusCode()).isIn(400, 422);
        assertThat(counter.receipts()).isEqualTo(before);
    }

    @Test
    void whom_or_what_nobody_knows_is_not_paid_for() {
        String wallet = "{\"wallets\":[{\"payerId\":%d,\"serviceCode\":\"%s\",\"amount\":\"10.00\"}],"
                + "\"means\":[{\"kind\":\"CARD\",\"amount\":\"10.00\"}]}";
        assertThat(take(wallet.formatted(Long.MAX_VALUE, Counter.SERVICE)).statusCode())
                .isEqualTo(404);
        assertThat(take(wallet.formatted(payer, "RIEN")).statusCode()).isEqualTo(404);
        assertThat(counter.gapless()).isTrue();
    }

    @Test
    void the_same_voucher_twice_is_seen_within_a_payment_and_between_two() {
        String number = Long.toString(10_000_000_000L + (UUID.randomUUID().getMostSignificantBits() >>> 32));
        assertThat(take(paying("20.00", VOUCHERS.formatted(number + ", " + number, 2)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(take(paying("20.00", VOUCHERS.formatted(number, 1) + "," + VOUCHERS.formatted(number, 1)))
                        .statusCode())
                .isIn(409, 422);
        Answers.created(take(paying("10.00", VOUCHERS.formatted(number, 1))));
        assertThat(take(paying("10.00", VOUCHERS.formatted(number, 1))).body()).contains("cashoffice.voucherTaken");
        assertThat(counter.receipts()).isEqualTo(before + 1);
    }

    private HttpResponse<String> take(String payment) {
        return cashier.postJson(API + "tills/" + till + "/receipts", payment);
    }

    private String ten(String means) {
        return paying("10.00", means);
    }

    private String paying(String amount, String means) {
        return "{\"wallets\":[{\"payerId\":" + payer + ",\"serviceCode\":\"RESTAURATION\",\"amount\":\"" + amount
                + "\"}],\"means\":[" + means + "]}";
    }
}
