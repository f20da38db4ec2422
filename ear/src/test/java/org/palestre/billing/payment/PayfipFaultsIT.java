package org.palestre.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.city.payfip.Mood;
import org.palestre.testing.City;

/** PayFiP slow, mute, broken, or refusing: the payer reads a clear state, and the money is right in the end. */
class PayfipFaultsIT {

    private final Wallet wallet = Wallet.empty();

    @AfterEach
    void honest() {
        City.payfip().mood(Mood.HONEST);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"MUTE", "WEB_PAGE", "BROKEN_XML", "EMPTY_ANSWER", "MALFUNCTION", "UNAVAILABLE", "PROTOCOL"})
    void without_an_operation_nothing_is_paid_and_it_can_be_tried_again(Mood mood) {
        String number = wallet.want(1250);
        City.payfip().mood(mood);
        HttpResponse<String> answer = wallet.page(number);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("payment.silent");
        assertThat(wallet.state(number)).isEqualTo("CREATED");

        City.payfip().mood(Mood.HONEST);
        assertThat(wallet.page(number).statusCode()).isEqualTo(200);
        assertThat(wallet.state(number)).isEqualTo("PENDING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R3", "M1", "M3", "M5", "A1", "A2", "N1", "D1", "S1", "T1", "T2", "T4"})
    void a_refused_request_names_its_code(String code) {
        String number = wallet.want(1250);
        City.payfip().functionalCode(code);
        City.payfip().mood(Mood.FUNCTIONAL);

        HttpResponse<String> answer = wallet.page(number);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("payment.refused", code);
        assertThat(wallet.state(number)).isEqualTo("CREATED");
    }

    @Test
    void a_slow_payfip_is_waited_for() {
        String number = wallet.want(1250);
        City.payfip().next(Mood.SLOW);

        assertThat(wallet.page(number).statusCode()).isEqualTo(200);
    }

    @Test
    void a_payfip_that_is_down_is_told_at_once() {
        String number = wallet.want(1250);
        City.payfip().down();
        try {
            assertThat(wallet.page(number).body()).contains("payment.silent");
        } finally {
            City.payfip().up();
        }
        assertThat(wallet.page(number).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "MUTE,SILENCE",
        "WEB_PAGE,GARBAGE",
        "BROKEN_XML,GARBAGE",
        "EMPTY_ANSWER,GARBAGE",
        "OTHER_OPERATION,GARBAGE",
        "ODD_RESULT,GARBAGE",
        "MALFUNCTION,01",
        "UNAVAILABLE,02",
        "PROTOCOL,03"
    })
    void an_answer_that_cannot_be_used_changes_nothing_until_there_is_one(Mood mood, String noted) {
        String number = wallet.send(1250);
        City.payfip().decide(Wallet.operation(number), "P");
        City.payfip().mood(mood);
        City.payfip().notifyMerchant(Wallet.operation(number));
        Wallet.awaitAnswer(number, noted);
        assertThat(wallet.state(number)).isEqualTo("PENDING");
        assertThat(wallet.balance()).isZero();

        City.payfip().mood(Mood.HONEST);
        Wallet.ask(number);
        wallet.awaitState(number, "PAID");
        assertThat(wallet.balance()).isEqualTo(1250);
    }

    @Test
    void money_that_fits_nothing_waits_for_the_cash_office_and_is_assigned_once() {
        String number = wallet.send(1250);
        City.payfip().decide(Wallet.operation(number), "P");
        City.payfip().mood(Mood.OTHER_AMOUNT);
        City.payfip().notifyMerchant(Wallet.operation(number));
        wallet.awaitState(number, "UNMATCHED");
        assertThat(wallet.balance()).isZero();
        assertThat(Wallet.bookings(number)).isOne();

        assertThat(City.session(Wallet.CASHIER).get("/gestion/online-payments").body())
                .contains("/gestion/online-payments?state=UNMATCHED&amp;state=UNKNOWN");
        assertThat(assign(number, 12344).statusCode()).isEqualTo(422);
        assertThat(assign(number, 12345).statusCode()).isEqualTo(200);
        assertThat(assign(number, 12345).statusCode()).isEqualTo(409);
        assertThat(wallet.state(number)).isEqualTo("PAID");
        assertThat(wallet.balance()).isEqualTo(12345);
        assertThat(Wallet.mails(number)).isOne();
    }

    private HttpResponse<String> assign(String number, long cents) {
        return City.http(Wallet.CASHIER)
                .postJson(
                        "/api/v1/billing/online-payments/" + number + "/assignment",
                        "{\"wallets\":[{\"payerId\":%d,\"serviceCode\":\"%s\",\"amount\":%d}]}"
                                .formatted(wallet.payer(), wallet.service(), cents));
    }
}
