package org.palestre.billing.payment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palestre.billing.payment.boundary.PaymentState;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.shared.Money;

/** Whatever PayFiP says, in whatever order and whenever. */
class JudgementPropertiesTest {

    private static final Instant SENT = Instant.parse("2026-11-20T18:00:00Z");

    @Property
    void money_is_booked_once_and_stays(@ForAll("talk") List<PayfipAnswer> talk) {
        Standing standing =
                new Standing(PaymentState.PENDING, Money.cents(1250), "PAL000000007", "999900", SENT, null, 0);
        int booked = 0;
        Instant now = SENT;
        for (PayfipAnswer answer : talk) {
            now = now.plusSeconds(137);
            PaymentState before = standing.state();
            Verdict verdict = Judgement.of(standing, answer, now);
            booked += !before.booked() && verdict.state().booked() ? 1 : 0;
            assertThat(before.booked() && !verdict.state().booked()).isFalse();
            assertThat(verdict.askAt() == null || verdict.askAt().isAfter(now)).isTrue();
            assertThat(verdict.state() == PaymentState.PENDING && verdict.askAt() == null)
                    .as("a pending payment is asked about again")
                    .isFalse();
            standing = new Standing(
                    verdict.state(),
                    standing.total(),
                    standing.reference(),
                    standing.clientNumber(),
                    SENT,
                    verdict.cancelledAt(),
                    verdict.waits());
        }
        boolean heard = talk.stream().anyMatch(JudgementPropertiesTest::isMoney);
        assertThat(booked).isEqualTo(heard ? 1 : 0);
    }

    private static boolean isMoney(PayfipAnswer answer) {
        return answer instanceof PayfipAnswer.Result result
                && List.of("P", "V").contains(result.outcome())
                && result.cents() > 0;
    }

    @Provide
    Arbitrary<List<PayfipAnswer>> talk() {
        Arbitrary<PayfipAnswer> results = Arbitraries.of("P", "V", "R", "Z", "A")
                .flatMap(outcome -> Arbitraries.of(1250L, 1251L, -1L)
                        .map(cents ->
                                new PayfipAnswer.Result("op", outcome, cents, "PAL000000007", "999900", null, null)));
        Arbitrary<PayfipAnswer> refusals = Arbitraries.of("P1", "P3", "P4", "P5", "T4", "")
                .flatMap(code ->
                        Arbitraries.of(true, false).map(functional -> new PayfipAnswer.Refusal(code, functional)));
        Arbitrary<PayfipAnswer> noise = Arbitraries.of(new PayfipAnswer.Silence("x"), new PayfipAnswer.Garbage("y"));
        return Arbitraries.oneOf(results, refusals, noise).list().ofMaxSize(30);
    }
}
