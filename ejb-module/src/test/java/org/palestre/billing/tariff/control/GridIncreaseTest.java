package org.palestre.billing.tariff.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.billing.tariff.control.Grids.effort;
import static org.palestre.billing.tariff.control.Grids.item;
import static org.palestre.billing.tariff.control.Grids.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.Increase;
import org.palestre.billing.tariff.boundary.Increase.Rounding;
import org.palestre.billing.tariff.boundary.Increase.Step;

class GridIncreaseTest {

    @Provide
    Arbitrary<GridItem> sound() {
        return Grids.soundItems();
    }

    @Test
    void prices_are_rounded_as_the_council_voted() {
        assertThat(raised(1234, "2", Step.CENT, Rounding.NEAREST)).isEqualTo(1259);
        assertThat(raised(1234, "2", Step.FIVE_CENTS, Rounding.NEAREST)).isEqualTo(1260);
        assertThat(raised(1234, "2", Step.TEN_CENTS, Rounding.DOWN)).isEqualTo(1250);
        assertThat(raised(1234, "2", Step.HALF_EURO, Rounding.UP)).isEqualTo(1300);
        assertThat(raised(1000, "-10", Step.EURO, Rounding.NEAREST)).isEqualTo(900);
        assertThat(raised(0, "50", Step.EURO, Rounding.UP)).isZero();
    }

    @Test
    void effort_rates_rise_only_if_that_was_voted() {
        GridItem meal = item(effort(0, null, "0.36", 260, 450));
        Increase limits = new Increase(new BigDecimal("10"), Step.FIVE_CENTS, Rounding.NEAREST, false);
        GridRule rule = GridIncrease.apply(List.of(meal), limits).get(0).rules().get(0);
        assertThat(rule.rate()).isEqualByComparingTo("0.36");
        assertThat(rule.floorCents()).isEqualTo(285);
        assertThat(rule.ceilingCents()).isEqualTo(495);
        Increase all = new Increase(new BigDecimal("10"), Step.FIVE_CENTS, Rounding.NEAREST, true);
        assertThat(GridIncrease.apply(List.of(meal), all).get(0).rules().get(0).rate())
                .isEqualByComparingTo("0.396");
    }

    @Test
    void an_increase_out_of_all_bounds_is_refused() {
        assertThatThrownBy(() -> raised(100, "-95", Step.CENT, Rounding.NEAREST))
                .hasMessageContaining("tariff.badPercent");
        assertThatThrownBy(() -> raised(100, "501", Step.CENT, Rounding.NEAREST))
                .hasMessageContaining("tariff.badPercent");
    }

    @Property(tries = 200)
    void a_sound_grid_stays_sound(
            @ForAll("sound") GridItem item,
            @ForAll @IntRange(min = -90, max = 500) int percent,
            @ForAll Step step,
            @ForAll Rounding rounding) {
        Increase increase = new Increase(BigDecimal.valueOf(percent), step, rounding, false);
        assertThat(GridCheck.faults(GridIncrease.apply(List.of(item), increase)))
                .isEmpty();
    }

    private static long raised(long cents, String percent, Step step, Rounding rounding) {
        GridItem item = item(rule(Set.of(), null, null, 0, null, cents));
        return GridIncrease.apply(List.of(item), new Increase(new BigDecimal(percent), step, rounding, false))
                .get(0)
                .rules()
                .get(0)
                .priceCents();
    }
}
