package org.palestre.billing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palestre.shared.Money;

class VatTest {

    @ParameterizedTest
    @CsvSource({"12000, 20, 2000", "1000, 5.5, 52", "1000, 0, 0", "1, 20, 0", "350, 10, 32"})
    void the_vat_is_in_the_amount(long cents, BigDecimal rate, long vat) {
        assertThat(Vat.in(Money.cents(cents), rate)).isEqualTo(Money.cents(vat));
    }

    @Property
    void what_is_taken_away_never_has_more_vat_in_it_than_money(
            @ForAll @LongRange(min = 0, max = 1_000_000) long standing,
            @ForAll @LongRange(min = 0, max = 1_000_000) long by,
            @ForAll @IntRange(max = 10_000) int rate) {
        long less = Math.min(standing, by);
        BigDecimal percent = BigDecimal.valueOf(rate, 2);
        Money vat = Vat.in(Money.cents(standing), percent).minus(Vat.in(Money.cents(standing - less), percent));
        assertThat(vat.cents()).isBetween(0L, less);
    }
}
