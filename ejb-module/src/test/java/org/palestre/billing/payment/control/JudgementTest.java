package org.palestre.billing.payment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.shared.Money;

class JudgementTest {

    private static final Instant SENT = Instant.parse("2026-11-20T18:00:00Z");
    private static final PayfipAnswer P5 = new PayfipAnswer.Refusal("P5", true);

    @ParameterizedTest
    @CsvSource({"P", "V"})
    void what_is_paid_as_asked_is_paid(String outcome) {
        assertThat(judged(PaymentState.PENDING, result(outcome), 1).state()).isEqualTo(PaymentState.PAID);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentState.class,
            names = {"PENDING", "REFUSED", "CANCELLED", "EXPIRED", "UNKNOWN"})
    void money_that_comes_late_is_paid_whatever_was_said_before(PaymentState before) {
        assertThat(judged(before, result("P"), 5 * 24 * 60).state()).isEqualTo(PaymentState.PAID);
    }

    @ParameterizedTest
    @CsvSource({"1250,PAL000000007,999901", "1251,PAL000000007,999900", "1250,PAL000000008,999900", "1250,,999900"})
    void money_that_fits_nothing_is_money_all_the_same(long cents, String reference, String client) {
        PayfipAnswer answer = new PayfipAnswer.Result("op", "P", cents, reference, client, null, null);

        assertThat(judged(PaymentState.PENDING, answer, 1).state()).isEqualTo(PaymentState.UNMATCHED);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0})
    void an_amount_that_cannot_be_read_is_no_answer(long cents) {
        PayfipAnswer answer = new PayfipAnswer.Result("op", "P", cents, "PAL000000007", "999900", null, null);

        assertThat(judged(PaymentState.PENDING, answer, 1).state()).isEqualTo(PaymentState.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"R", "Z"})
    void a_refusal_of_the_bank_is_settled(String outcome) {
        Verdict verdict = judged(PaymentState.PENDING, result(outcome), 1);

        assertThat(verdict.state()).isEqualTo(PaymentState.REFUSED);
        assertThat(verdict.askAt()).isNull();
    }

    @Test
    void a_cancellation_is_asked_about_again_when_it_can_change_no_more() {
        Verdict verdict = judged(PaymentState.PENDING, result("A"), 5);

        assertThat(verdict.state()).isEqualTo(PaymentState.CANCELLED);
        assertThat(verdict.cancelledAt()).isEqualTo(at(5));
        assertThat(verdict.askAt()).isBetween(at(25), at(26));
    }

    @Test
    void a_cancellation_of_twenty_minutes_is_final() {
        Standing before = standing(PaymentState.CANCELLED, at(5), 0);

        Verdict verdict = Judgement.of(before, result("A"), at(25));

        assertThat(verdict.state()).isEqualTo(PaymentState.CANCELLED);
        assertThat(verdict.askAt()).isNull();
        assertThat(verdict.cancelledAt()).isEqualTo(at(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P5", "P1", "P3"})
    void what_is_not_known_for_less_than_twenty_minutes_is_pending(String code) {
        Verdict verdict = Judgement.of(
                standing(PaymentState.PENDING, null, 0), new PayfipAnswer.Refusal(code, true), at(20).minusMillis(1));

        assertThat(verdict.state()).isEqualTo(PaymentState.PENDING);
        assertThat(verdict.askAt()).isAfter(at(20).minusMillis(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P5", "P1", "P3"})
    void what_is_not_known_after_twenty_minutes_is_expired(String code) {
        Verdict verdict = judged(PaymentState.PENDING, new PayfipAnswer.Refusal(code, true), 20);

        assertThat(verdict.state()).isEqualTo(PaymentState.EXPIRED);
        assertThat(verdict.askAt()).isNull();
    }

    @Test
    void a_page_that_was_opened_too_late_is_expired_at_once() {
        assertThat(judged(PaymentState.PENDING, new PayfipAnswer.Refusal("P4", true), 16)
                        .state())
                .isEqualTo(PaymentState.EXPIRED);
    }

    @Test
    void an_operation_that_payfip_has_forgotten_leaves_a_cancellation_what_it_was() {
        assertThat(judged(PaymentState.CANCELLED, new PayfipAnswer.Refusal("P1", true), 600)
                        .state())
                .isEqualTo(PaymentState.CANCELLED);
    }

    @Test
    void silence_says_nothing_and_is_asked_again_less_and_less_often() {
        PayfipAnswer silence = new PayfipAnswer.Silence("SocketTimeoutException");
        Duration first = delay(Judgement.of(standing(PaymentState.PENDING, null, 0), silence, at(1)), at(1));
        Duration fourth = delay(Judgement.of(standing(PaymentState.PENDING, null, 3), silence, at(1)), at(1));
        Duration hundredth = delay(Judgement.of(standing(PaymentState.PENDING, null, 99), silence, at(1)), at(1));

        assertThat(first).isEqualTo(Duration.ofSeconds(5));
        assertThat(fourth).isEqualTo(Duration.ofSeconds(40));
        assertThat(hundredth).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 600, 1439})
    void an_answer_that_cannot_be_used_does_not_expire_a_payment(int minutes) {
        assertThat(judged(PaymentState.PENDING, new PayfipAnswer.Garbage("no outcome"), minutes)
                        .state())
                .isEqualTo(PaymentState.PENDING);
        assertThat(judged(PaymentState.PENDING, new PayfipAnswer.Refusal("02", false), minutes)
                        .state())
                .isEqualTo(PaymentState.PENDING);
    }

    @Test
    void after_a_day_without_a_usable_answer_somebody_has_to_look() {
        assertThat(judged(PaymentState.PENDING, new PayfipAnswer.Garbage("no outcome"), 24 * 60)
                        .state())
                .isEqualTo(PaymentState.UNKNOWN);
    }

    @Test
    void nothing_takes_a_paid_payment_back() {
        for (PayfipAnswer answer : new PayfipAnswer[] {
            result("R"), result("A"), P5, new PayfipAnswer.Refusal("P1", true), new PayfipAnswer.Silence("x")
        }) {
            assertThat(judged(PaymentState.PAID, answer, 60).state()).isEqualTo(PaymentState.PAID);
            assertThat(judged(PaymentState.UNMATCHED, answer, 60).state()).isEqualTo(PaymentState.UNMATCHED);
        }
    }

    private static Verdict judged(PaymentState before, PayfipAnswer answer, int minutes) {
        return Judgement.of(standing(before, null, 0), answer, at(minutes));
    }

    private static Standing standing(PaymentState state, Instant cancelledAt, int waits) {
        return new Standing(state, Money.cents(1250), "PAL000000007", "999900", SENT, cancelledAt, waits);
    }

    private static PayfipAnswer result(String outcome) {
        return new PayfipAnswer.Result(
                "op", outcome, 1250, "PAL000000007", "999900", LocalDateTime.of(2026, 11, 20, 19, 3), "A55A");
    }

    private static Duration delay(Verdict verdict, Instant now) {
        return Duration.between(now, verdict.askAt());
    }

    private static Instant at(int minutes) {
        return SENT.plus(Duration.ofMinutes(minutes));
    }
}
