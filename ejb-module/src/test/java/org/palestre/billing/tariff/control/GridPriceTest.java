package org.palestre.billing.tariff.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palestre.billing.tariff.control.Grids.USER_KINDS;
import static org.palestre.billing.tariff.control.Grids.effort;
import static org.palestre.billing.tariff.control.Grids.free;
import static org.palestre.billing.tariff.control.Grids.grid;
import static org.palestre.billing.tariff.control.Grids.item;
import static org.palestre.billing.tariff.control.Grids.query;
import static org.palestre.billing.tariff.control.Grids.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.billing.tariff.boundary.PriceStep;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

class GridPriceTest {

    private static final GridItem MEAL = item(PriceUnit.SESSION, "0", effort(0, null, "0.36", 260, 450));

    @Provide
    Arbitrary<GridItem> sound() {
        return Grids.soundItems();
    }

    @Provide
    Arbitrary<PriceQuery> queries() {
        return Grids.queries();
    }

    @Test
    void the_effort_rate_holds_between_floor_and_ceiling() {
        assertThat(meal("1000")).isEqualTo(Money.euros("3.60"));
        assertThat(meal("500")).isEqualTo(Money.euros("2.60"));
        assertThat(meal("722.22")).isEqualTo(Money.euros("2.60"));
        assertThat(meal("1251")).isEqualTo(Money.euros("4.50"));
        assertThat(meal("0")).isEqualTo(Money.euros("2.60"));
    }

    @Test
    void who_proves_no_quotient_pays_the_highest_price() {
        assertThat(meal(null)).isEqualTo(Money.euros("4.50"));
        GridItem brackets = item(
                rule(Set.of(), null, null, 0, 500, 100),
                rule(Set.of(), null, null, 500, 900, 200),
                rule(Set.of(), null, null, 900, null, 300));
        assertThat(price(brackets, query()).amount()).isEqualTo(Money.euros("3.00"));
        assertThat(price(brackets, query().quotient(new BigDecimal("499.99"))).amount())
                .isEqualTo(Money.euros("1.00"));
        assertThat(price(brackets, query().quotient(new BigDecimal("500"))).amount())
                .isEqualTo(Money.euros("2.00"));
    }

    @Test
    void hours_are_peak_unless_somebody_says_otherwise() {
        GridItem court = item(
                rule(Set.of(), null, HourKind.PEAK, 0, null, 1200),
                rule(Set.of(), null, HourKind.OFF_PEAK, 0, null, 800));
        assertThat(price(court, query()).amount()).isEqualTo(Money.euros("12.00"));
        assertThat(price(court, query().in(HourKind.OFF_PEAK)).amount()).isEqualTo(Money.euros("8.00"));
    }

    @Test
    void a_price_says_how_it_came_about_in_both_languages() {
        Price price = price(MEAL, meals("4").quotient(new BigDecimal("500")));
        assertThat(price.amount()).isEqualTo(Money.euros("10.40"));
        assertThat(price.steps())
                .extracting(PriceStep::labelFrench)
                .containsExactly(
                        "Grille « Tarifs 2026-27 »",
                        "Cas n° 1 : Grande salle",
                        "Taux d’effort",
                        "Relevé au prix plancher",
                        "Sans TVA");
        assertThat(price.steps())
                .extracting(PriceStep::detailFrench)
                .containsExactly(
                        "Délibération 2026-41 du 12/05/2026, applicable à partir du 01/09/2026",
                        "Adultes",
                        "4 × (0,36 % de 500,00\u00a0€)",
                        "4 × 2,60\u00a0€ au moins",
                        "");
        assertThat(price.steps())
                .extracting(PriceStep::detailEnglish)
                .contains("4 × (0.36 % of €500.00)", "4 × €2.60 at least", "Adults");
        assertThat(price.steps()).extracting(PriceStep::amountCents).containsExactly(null, null, 720L, 320L, null);
    }

    @Test
    void vat_lies_within_the_price() {
        Price price = price(item(PriceUnit.HOUR, "20", rule(Set.of(), null, null, 0, null, 1200)), query());
        assertThat(price.amount()).isEqualTo(Money.euros("12.00"));
        assertThat(price.vat()).isEqualTo(Money.euros("2.00"));
        assertThat(price.steps().get(3).labelFrench()).isEqualTo("Dont TVA à 20 %");
        assertThat(price.steps().get(3).detailFrench()).isEqualTo("2,00\u00a0€ compris dans le prix");
    }

    @Test
    void what_is_free_says_why() {
        GridItem hall = item(
                free(Set.of("YOUTH"), true),
                rule(Set.of("YOUTH"), false, null, 0, null, 900),
                rule(Set.of("ADULT", "COMPANY"), null, null, 0, null, 1500));
        Price price = price(hall, youth().resident(true));
        assertThat(price.amount()).isEqualTo(Money.ZERO);
        assertThat(price.steps().get(2).detailFrench()).isEqualTo("Vœu");
        assertThat(price(hall, youth()).amount()).isEqualTo(Money.euros("9.00"));
    }

    @Test
    void the_grid_takes_the_measure_that_it_charges_by() {
        PriceQuery season = query().quantity(PriceUnit.SESSION, new BigDecimal("33"))
                .quantity(PriceUnit.HOUR, new BigDecimal("49.5"));
        assertThat(price(item(PriceUnit.HOUR, "0", rule(Set.of(), null, null, 0, null, 333)), season)
                        .amount())
                .isEqualTo(Money.euros("164.84"));
        assertThat(price(item(PriceUnit.SESSION, "0", rule(Set.of(), null, null, 0, null, 333)), season)
                        .amount())
                .isEqualTo(Money.euros("109.89"));
        assertThat(price(item(PriceUnit.FLAT, "0", rule(Set.of(), null, null, 0, null, 333)), season)
                        .amount())
                .isEqualTo(Money.euros("3.33"));
        assertThatThrownBy(() -> price(item(PriceUnit.SEASON, "0", rule(Set.of(), null, null, 0, null, 333)), season))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("tariff.noQuantity"));
    }

    @Test
    void whom_an_item_is_not_for_has_no_price() {
        GridItem camp = new GridItem(
                "HALL", "Centre", "Centre", PriceUnit.HOUR, BigDecimal.ZERO, List.of("YOUTH"), MEAL.rules());
        assertThatThrownBy(() -> price(camp, query())).hasMessageContaining("tariff.notForKind");
    }

    @Property(tries = 300)
    void any_question_to_a_sound_grid_has_one_price_and_its_steps_add_up(
            @ForAll("sound") GridItem item, @ForAll("queries") PriceQuery query) {
        assertThat(GridCheck.faults(List.of(item))).isEmpty();
        Price price = price(item, query);
        assertThat(price.steps().stream()
                        .map(PriceStep::amountCents)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(price.amount().cents());
        assertThat(price.amount()).isEqualTo(price.unitPrice().times(price.quantity()));
        assertThat(price.vat().cents()).isBetween(0L, price.amount().cents());
    }

    @Property(tries = 300)
    void who_has_more_never_pays_less_and_who_proves_nothing_pays_most(
            @ForAll("sound") GridItem item,
            @ForAll("queries") PriceQuery query,
            @ForAll @BigRange(min = "0", max = "3000") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "3000") @Scale(2) BigDecimal other) {
        Money less = price(item, query.quotient(one.min(other))).amount();
        Money more = price(item, query.quotient(one.max(other))).amount();
        assertThat(less).isLessThanOrEqualTo(more);
        assertThat(more).isLessThanOrEqualTo(price(item, query.quotient(null)).amount());
    }

    @Property(tries = 300)
    void more_of_it_never_costs_less(
            @ForAll("sound") GridItem item,
            @ForAll("queries") PriceQuery query,
            @ForAll @BigRange(min = "0", max = "500") @Scale(2) BigDecimal further) {
        BigDecimal more = query.quantities().get(PriceUnit.HOUR).add(further);
        assertThat(price(item, query).amount())
                .isLessThanOrEqualTo(
                        price(item, query.quantity(PriceUnit.HOUR, more)).amount());
    }

    private static Price price(GridItem item, PriceQuery query) {
        return GridPrice.price(grid(item), USER_KINDS, query);
    }

    private static PriceQuery youth() {
        return PriceQuery.of("HALLS", "HALL", Grids.DAY, "YOUTH").quantity(PriceUnit.HOUR, BigDecimal.ONE);
    }

    private static PriceQuery meals(String number) {
        return query().quantity(PriceUnit.SESSION, new BigDecimal(number));
    }

    private static Money meal(String quotient) {
        return price(MEAL, meals("1").quotient(quotient == null ? null : new BigDecimal(quotient)))
                .amount();
    }
}
