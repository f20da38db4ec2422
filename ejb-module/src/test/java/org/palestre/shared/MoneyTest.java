package org.palestre.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"12.50, 1250", "12.5, 1250", "-3, -300", "0.07, 7", "0, 0", "1E+2, 10000"})
    void an_amount_is_read_as_programs_write_it(String text, long cents) {
        assertThat(Money.euros(text)).isEqualTo(Money.cents(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,50", "1.005", "abc", "1e40", "NaN"})
    void what_is_no_amount_in_euros_and_cents_is_refused(String text) {
        assertThatThrownBy(() -> Money.euros(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"1000, 0.333, 333", "5, 0.5, 3", "-5, 0.5, -3", "350, 1.5, 525", "1, 0.49, 0"})
    void a_product_is_rounded_to_the_cent_half_a_cent_away_from_zero(long cents, BigDecimal factor, long expected) {
        assertThat(Money.cents(cents).times(factor)).isEqualTo(Money.cents(expected));
    }

    @ParameterizedTest
    @CsvSource({"10000, 1, 3, 3333", "10000, 2, 3, 6667", "1, 1, 2, 1", "-1, 1, 2, -1", "100, 0, 7, 0"})
    void a_share_is_rounded_to_the_cent(long cents, long numerator, long denominator, long expected) {
        assertThat(Money.cents(cents).share(numerator, denominator)).isEqualTo(Money.cents(expected));
    }

    @Property
    void no_cent_is_lost_between_a_share_and_what_is_left(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long cents,
            @ForAll @IntRange(max = 365) int numerator,
            @ForAll @IntRange(min = 1, max = 365) int denominator) {
        Money whole = Money.cents(cents);
        Money share = whole.share(numerator, denominator);
        assertThat(share.plus(whole.minus(share))).isEqualTo(whole);
        assertThat(whole.negate().share(numerator, denominator)).isEqualTo(share.negate());
    }

    @Test
    void an_amount_beyond_all_bounds_is_an_error_and_not_a_wrong_amount() {
        Money most = Money.cents(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.cents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(BigDecimal.TEN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.cents(Long.MIN_VALUE).negate()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amounts_are_compared_summed_and_written_with_two_digits() {
        assertThat(Money.sum(List.of(Money.euros("1.10"), Money.euros("2.20"))))
                .isEqualTo(Money.euros("3.30"))
                .hasToString("3.30");
        assertThat(Money.euros("-0.05")).isLessThan(Money.ZERO).hasToString("-0.05");
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }
}
