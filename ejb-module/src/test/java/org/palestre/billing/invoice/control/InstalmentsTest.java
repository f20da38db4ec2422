package org.palestre.billing.invoice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.palestre.billing.invoice.boundary.PlanView;
import org.palestre.billing.invoice.boundary.PlanView.Instalment;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** A debt that is divided is neither more nor less than before. */
class InstalmentsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    @Property
    void no_cent_is_lost_and_none_is_too_much(
            @ForAll @LongRange(min = 36, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 2, max = 36) int count) {
        List<Instalment> instalments = Instalments.monthly(Money.cents(cents), FIRST, count);
        assertThat(instalments).hasSize(count).allMatch(one -> one.amount().isPositive());
        assertThat(Money.sum(instalments.stream().map(Instalment::amount).toList()))
                .isEqualTo(Money.cents(cents));
        assertThat(instalments)
                .extracting(Instalment::dueOn)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Property
    void what_is_missing_of_all_instalments_is_what_is_open(
            @ForAll @LongRange(min = 36, max = 1_000_000) long cents,
            @ForAll @IntRange(min = 2, max = 36) int count,
            @ForAll @IntRange(min = 0, max = 100) int percentPaid) {
        PlanView plan =
                new PlanView(1, "Essai", Instant.EPOCH, "essai", Instalments.monthly(Money.cents(cents), FIRST, count));
        Money open = Money.cents(cents).minus(Money.cents(cents).share(percentPaid, 100));
        List<Money> missing =
                plan.instalments().stream().map(one -> plan.missing(one, open)).toList();
        assertThat(Money.sum(missing)).isEqualTo(open);
        // the first is paid first: once one is whole, the later ones are too
        for (int i = 1; i < count; i++) {
            assertThat(missing.get(i - 1).isPositive()
                            && missing.get(i)
                                            .compareTo(plan.instalments().get(i).amount())
                                    < 0)
                    .isFalse();
        }
    }

    @Test
    void the_last_day_of_a_month_stays_in_each_month() {
        assertThat(Instalments.monthly(Money.cents(1000), FIRST, 3))
                .containsExactly(
                        new Instalment(FIRST, Money.cents(333)),
                        new Instalment(LocalDate.of(2026, 2, 28), Money.cents(333)),
                        new Instalment(LocalDate.of(2026, 3, 31), Money.cents(334)));
    }

    @Test
    void one_instalment_too_many_ones_and_parts_of_a_cent_are_refused() {
        for (int count : new int[] {-1, 0, 1, 37}) {
            assertThatThrownBy(() -> Instalments.monthly(Money.cents(10_000), FIRST, count))
                    .isInstanceOf(BusinessException.class);
        }
        assertThatThrownBy(() -> Instalments.monthly(Money.cents(2), FIRST, 3)).isInstanceOf(BusinessException.class);
    }
}
