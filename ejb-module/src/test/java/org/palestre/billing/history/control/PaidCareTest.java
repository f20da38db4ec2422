package org.palestre.billing.history.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.palestre.billing.history.control.PaidCare.Debit;
import org.palestre.shared.Money;

class PaidCareTest {

    @Test
    void what_was_debited_and_not_paid_does_not_count() {
        List<Debit> debits = List.of(debit(2026, "Léna", 100), debit(2026, "Jules", 60));
        assertThat(paid(2026, debits, 0, 130)).isEqualTo(Map.of("Léna", Money.cents(100), "Jules", Money.cents(30)));
    }

    @Test
    void what_waits_in_the_wallet_does_not_count_until_a_booking_takes_it() {
        List<Debit> debits = List.of(debit(2025, "Léna", 100), debit(2026, "Léna", 70));
        assertThat(paid(2025, debits.subList(0, 1), 0, 500)).isEqualTo(Map.of("Léna", Money.cents(100)));
        assertThat(paid(2026, debits, 500, 500)).isEqualTo(Map.of("Léna", Money.cents(70)));
    }

    @Test
    void a_debt_of_last_year_that_is_paid_this_year_counts_this_year() {
        List<Debit> debits = List.of(debit(2025, "Léna", 100), debit(2026, "Jules", 50));
        assertThat(paid(2025, debits.subList(0, 1), 0, 40)).isEqualTo(Map.of("Léna", Money.cents(40)));
        assertThat(paid(2026, debits, 40, 150)).isEqualTo(Map.of("Léna", Money.cents(60), "Jules", Money.cents(50)));
    }

    @Test
    void without_a_payment_there_is_nothing_to_certify() {
        assertThat(paid(2026, List.of(debit(2026, "Léna", 100)), 0, 0)).isEmpty();
        assertThat(paid(2026, List.of(), 0, 500)).isEmpty();
    }

    /** Over all years together no cent counts twice and none is forgotten, whenever it was debited and paid. */
    @Property
    void each_cent_counts_in_one_year_and_for_one_child(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> debited,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 1500) Integer> paidInYear) {
        List<Debit> debits = IntStream.range(0, debited.size())
                .mapToObj(i -> debit(2023 + i * 4 / debited.size(), "Enfant " + i % 3, debited.get(i)))
                .toList();
        long total = 0;
        long came = 0;
        for (int year = 2023; year < 2027; year++) {
            int end = year;
            long until = came + paidInYear.get(year - 2023);
            Map<String, Money> paid = paid(
                    year,
                    debits.stream().filter(one -> one.on().getYear() <= end).toList(),
                    came,
                    until);
            assertThat(paid.values()).allMatch(Money::isPositive);
            total += Money.sum(paid.values()).cents();
            came = until;
        }
        long all = debited.stream().mapToLong(Integer::longValue).sum();
        assertThat(total).isEqualTo(Math.min(all, came));
    }

    private static Map<String, Money> paid(int year, List<Debit> debits, long before, long until) {
        return PaidCare.of(year, debits, Money.cents(before), Money.cents(until));
    }

    private static Debit debit(int year, String child, long cents) {
        return new Debit(LocalDate.of(year, 3, 1), child, Money.cents(cents));
    }
}
