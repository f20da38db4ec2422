package org.palestre.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.testing.Answers.answered;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.city.payfip.Operation;
import org.palestre.testing.AtOnce;
import org.palestre.testing.City;

/** From the wish to the money, and everything that a payer can do on the way. */
class PayOnlineIT {

    private final Wallet wallet = Wallet.empty();

    @Test
    void payfip_is_asked_for_what_is_to_be_paid_and_nothing_else() {
        String number = wallet.send(1250);
        Operation operation = City.payfip().operation(Wallet.operation(number)).orElseThrow();

        assertThat(operation.asked())
                .containsEntry("montant", "1250")
                .containsEntry("refdet", number)
                .containsEntry("mel", Wallet.PERSON)
                .containsEntry("saisie", "T")
                .containsEntry("urlnotif", City.url() + "/payment-notification")
                .containsEntry("urlredirect", City.url() + "/payment-return?number=" + number)
                .containsOnlyKeys(
                        "exer", "mel", "montant", "numcli", "objet", "refdet", "saisie", "urlnotif", "urlredirect");
        assertThat(wallet.state(number)).isEqualTo("PENDING");
        assertThat(wallet.balance()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"P,PAID,CARD", "V,PAID,DIRECT_DEBIT"})
    void what_was_paid_is_credited_and_told_by_mail(String outcome, String state, String means) {
        String number = wallet.send(1250);
        City.payfip().decide(Wallet.operation(number), outcome);
        assertThat(City.payfip().notifyMerchant(Wallet.operation(number))).isEqualTo(204);

        wallet.awaitState(number, state);
        assertThat(wallet.payment(number).getString("means")).isEqualTo(means);
        assertThat(wallet.balance()).isEqualTo(1250);
        assertThat(Wallet.bookings(number)).isOne();
        assertThat(City.mail().await(Wallet.PERSON, number).text()).contains("12,50");
    }

    @ParameterizedTest
    @CsvSource({"R,REFUSED", "Z,REFUSED", "A,CANCELLED"})
    void what_was_not_paid_is_told_as_what_it_is(String outcome, String state) {
        String number = wallet.send(1250);
        City.payfip().decide(Wallet.operation(number), outcome);
        City.payfip().notifyMerchant(Wallet.operation(number));

        wallet.awaitState(number, state);
        assertThat(wallet.balance()).isZero();
        assertThat(wallet.page(number).statusCode()).isEqualTo(409);
    }

    @Test
    void a_cancelled_payment_that_was_paid_after_all_is_credited() {
        String number = wallet.send(700);
        City.payfip().decide(Wallet.operation(number), "A");
        City.payfip().notifyMerchant(Wallet.operation(number));
        wallet.awaitState(number, "CANCELLED");
        City.payfip().decide(Wallet.operation(number), "P");
        City.payfip().notifyMerchant(Wallet.operation(number));

        wallet.awaitState(number, "PAID");
        assertThat(wallet.balance()).isEqualTo(700);
    }

    @Test
    void a_result_that_comes_late_is_waited_for() {
        String number = wallet.send(1250);
        City.payfip().decide(Wallet.operation(number), "P", Duration.ofSeconds(3));
        City.payfip().notifyMerchant(Wallet.operation(number));
        Wallet.awaitAnswer(number, "P5");
        assertThat(wallet.state(number)).isEqualTo("PENDING");

        wallet.awaitState(number, "PAID");
        assertThat(wallet.balance()).isEqualTo(1250);
    }

    @Test
    void whoever_comes_back_has_payfip_asked_though_nobody_notified() {
        String number = wallet.send(1250);
        City.payfip().decide(Wallet.operation(number), "P");
        HttpResponse<String> back = City.http().get("/payment-return?number=" + number);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(wallet.person()
                        .get(back.headers().firstValue("Location").orElseThrow())
                        .statusCode())
                .isEqualTo(302);

        wallet.awaitState(number, "PAID");
    }

    @Test
    void a_second_click_leads_to_the_same_operation() {
        String number = wallet.want(1250);
        String first = answered(wallet.page(number), 200).getString("url");

        assertThat(answered(wallet.page(number), 200).getString("url")).isEqualTo(first);
    }

    @Test
    void of_many_clicks_at_once_one_opens_an_operation() throws Exception {
        String number = wallet.want(1250);
        List<AtOnce.Outcome<Integer>> outcomes = AtOnce.run(Collections.nCopies(
                12, (Callable<Integer>) () -> wallet.page(number).statusCode()));

        assertThat(outcomes).extracting(AtOnce.Outcome::value).contains(200).containsOnly(200, 409);
        assertThat(wallet.payment(number).getString("state")).isEqualTo("PENDING");
        assertThat(City.payfip().operations().stream()
                        .filter(operation -> operation.asked("refdet").equals(number)))
                .hasSize(1);
    }

    @Test
    void what_somebody_else_paid_meanwhile_does_not_matter() {
        String mine = wallet.send(1250);
        String others = wallet.send(1250);
        for (String number : List.of(others, mine)) {
            City.payfip().decide(Wallet.operation(number), "P");
            City.payfip().notifyMerchant(Wallet.operation(number));
        }

        wallet.awaitState(mine, "PAID");
        wallet.awaitState(others, "PAID");
        assertThat(wallet.balance()).isEqualTo(2500);
    }

    @ParameterizedTest
    @ValueSource(longs = {99, 0, -1250, 10_000_001, Long.MAX_VALUE})
    void what_payfip_does_not_take_is_refused_at_once(long cents) {
        assertThat(wallet.want(wallet.person(), wallet.payer(), cents).statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobody_pays_into_or_looks_at_what_is_not_his() {
        String number = wallet.want(1250);
        var stranger = City.session("thomas.nguyen@demo.example");

        assertThat(wallet.want(stranger, wallet.payer(), 1250).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/billing/payments/" + number).statusCode())
                .isEqualTo(404);
        assertThat(stranger.postJson("/api/v1/billing/payments/" + number + "/page", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/billing/online-payments").statusCode()).isEqualTo(403);
        assertThat(City.http().get("/api/v1/billing/payments/" + number).statusCode())
                .isEqualTo(401);
    }
}
