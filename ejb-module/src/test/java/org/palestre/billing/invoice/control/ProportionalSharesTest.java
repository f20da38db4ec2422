package org.palestre.billing.invoice.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.palestre.shared.Money;

class ProportionalSharesTest {

    @Test
    void a_payment_is_for_each_debt_as_much_as_it_is_of_all() {
        assertThat(of(100_00, 300_00, 100_00)).containsExactly(75_00L, 25_00L);
    }

    @Test
    void cents_that_the_division_leaves_go_where_most_was_cut_off() {
        assertThat(of(1, 10_00, 20_00)).containsExactly(0L, 1L);
        assertThat(of(100, 33_33, 33_33, 33_34)).containsExactly(33L, 33L, 34L);
    }

    @Test
    void who_pays_all_settles_each() {
        assertThat(of(400_01, 300_00, 100_01)).containsExactly(300_00L, 100_01L);
    }

    @Property
    void no_cent_is_lost_and_no_debt_gets_more_than_it_has_open(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 100_000_000_000L) Long> open,
            @ForAll @LongRange(min = 1, max = 1_000_000) long millionth) {
        long total = open.stream().mapToLong(Long::longValue).sum();
        long amount = Math.max(1, Math.floorDiv(total, 1_000_000) * millionth);
        long paid = Math.min(total, amount);
        List<Money> shares = ProportionalShares.of(
                Money.cents(paid), open.stream().map(Money::cents).toList());
        assertThat(Money.sum(shares)).isEqualTo(Money.cents(paid));
        for (int i = 0; i < open.size(); i++) {
            assertThat(shares.get(i).cents()).isBetween(0L, open.get(i));
            assertThat(Math.abs(shares.get(i).cents() - (double) paid * open.get(i) / total))
                    .isLessThanOrEqualTo(1.01);
        }
    }

    private static List<Long> of(long amount, long... open) {
        return ProportionalShares.of(
                        Money.cents(amount),
                        java.util.Arrays.stream(open).mapToObj(Money::cents).toList())
                .stream()
                .map(Money::cents)
                .toList();
    }
}
