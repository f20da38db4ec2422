package org.palestre.billing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.billing.control.Examples.VAT;
import static org.palestre.billing.control.Examples.asked;
import static org.palestre.billing.control.Examples.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.NewLine;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

class LineRulesTest {

    @Test
    void a_line_is_taken_with_its_texts_tidied() {
        assertThat(LineRules.checked(asked("T1", 1000))).isEqualTo(asked("T1", 1000));
    }

    @Test
    void a_price_is_never_negative_nor_beyond_all_bounds() {
        assertRefused(() -> LineRules.checked(asked("T1", -1)), "billing.negativeAmount");
        assertRefused(() -> LineRules.checked(asked("T1", Long.MAX_VALUE)), "billing.tooMuch");
    }

    @Test
    void a_vat_rate_is_a_percentage_with_two_digits() {
        assertRefused(() -> LineRules.requireVatRate(new BigDecimal("-1")), "billing.noVatRate");
        assertRefused(() -> LineRules.requireVatRate(new BigDecimal("100.01")), "billing.noVatRate");
        assertRefused(() -> LineRules.requireVatRate(new BigDecimal("5.555")), "billing.noVatRate");
        assertRefused(() -> LineRules.requireVatRate(null), "billing.noVatRate");
        LineRules.requireVatRate(VAT);
    }

    @Test
    void one_key_names_one_line() {
        assertRefused(() -> LineRules.requireDistinctKeys(List.of(asked("T1", 1), asked("T1", 2))), "billing.keyTwice");
        assertRefused(() -> LineRules.requireReference(List.of(asked("T1", 1)), "test:2"), "billing.otherReference");
    }

    @Test
    void no_more_is_taken_away_than_is_there() {
        var line = line(1, asked("T1", 1000), LineState.DEBITED, 300);
        assertRefused(() -> TakenAway.of(line, Money.cents(701), List.of(), "Trop"), "billing.reducedTooFar");
        assertRefused(() -> TakenAway.of(line, Money.ZERO, List.of(), "Rien"), "billing.reducedTooFar");
    }

    @Test
    void when_all_is_taken_away_in_parts_no_cent_of_vat_is_left() {
        var line = line(1, asked("T1", 1000), LineState.DEBITED, 0);
        TakenAway first = TakenAway.of(line, Money.cents(333), List.of(), "Première moitié");
        TakenAway rest =
                TakenAway.of(line(1, asked("T1", 1000), LineState.DEBITED, 333), Money.cents(667), List.of(), "Reste");
        assertThat(first.vat().plus(rest.vat())).isEqualTo(line.vat());
    }

    @Test
    void what_is_given_back_is_told_in_hours_as_it_was_charged() {
        NewLine hours = new NewLine(
                1,
                "SPORT_SLOTS",
                "test:1",
                "T1",
                "Créneau",
                null,
                List.of(),
                new BigDecimal("24"),
                "heure",
                Money.cents(1224),
                VAT,
                Money.cents(29376),
                new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 1)),
                LocalDate.of(2026, 9, 1));
        var line = line(1, hours, LineState.DEBITED, 0);
        assertThat(TakenAway.of(line, Money.cents(4896), List.of(), "Rendu").quantity())
                .isEqualByComparingTo("4");
        assertThat(TakenAway.of(line, Money.cents(29376), List.of(), "Gratuit").quantity())
                .isEqualByComparingTo("24");
    }

    @Test
    void what_was_free_may_be_charged_for_later_under_the_same_key() {
        assertThat(LineRules.wasFree(asked("T1", 500), line(1, asked("T1", 0), LineState.DEBITED, 0)))
                .isTrue();
        assertThat(LineRules.wasFree(asked("T1", 0), line(1, asked("T1", 0), LineState.DEBITED, 0)))
                .isFalse();
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
