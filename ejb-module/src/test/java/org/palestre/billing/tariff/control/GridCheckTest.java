package org.palestre.billing.tariff.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.billing.tariff.control.Grids.effort;
import static org.palestre.billing.tariff.control.Grids.free;
import static org.palestre.billing.tariff.control.Grids.item;
import static org.palestre.billing.tariff.control.Grids.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.palestre.billing.tariff.boundary.Case;
import org.palestre.billing.tariff.boundary.GridFault;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.PriceQuery;

class GridCheckTest {

    @Provide
    Arbitrary<GridItem> careless() {
        return Grids.carelessItems();
    }

    @Provide
    Arbitrary<PriceQuery> queries() {
        return Grids.queries();
    }

    @Test
    void a_gap_is_said_as_one_case() {
        GridItem hall = item(free(Set.of("YOUTH"), true), rule(Set.of("ADULT"), null, null, 0, null, 1500));
        assertThat(GridCheck.faults(List.of(hall)))
                .containsExactlyInAnyOrder(
                        fault(GridFault.Kind.NO_RULE, new Case(List.of("YOUTH"), false, null, 0, null, 1, null)),
                        fault(GridFault.Kind.NO_RULE, new Case(List.of("COMPANY"), null, null, 0, null, 1, null)));
    }

    @Test
    void an_overlap_names_the_rules() {
        GridItem court =
                item(rule(Set.of(), null, null, 0, null, 1200), rule(Set.of(), true, HourKind.OFF_PEAK, 0, null, 800));
        assertThat(GridCheck.faults(List.of(court)))
                .containsExactly(new GridFault(
                        GridFault.Kind.SEVERAL_RULES,
                        "HALL",
                        new Case(Grids.KINDS, true, HourKind.OFF_PEAK, 0, null, 1, null),
                        List.of(1, 2)));
    }

    @Test
    void a_gap_between_brackets_is_found_to_the_euro() {
        GridItem meals = item(rule(Set.of(), null, null, 0, 500, 100), rule(Set.of(), null, null, 501, null, 200));
        assertThat(GridCheck.faults(List.of(meals)))
                .containsExactly(fault(GridFault.Kind.NO_RULE, new Case(Grids.KINDS, null, null, 500, 501, 1, null)));
    }

    @Test
    void a_family_that_has_more_never_pays_less() {
        GridItem falling = item(rule(Set.of(), null, null, 0, 500, 300), rule(Set.of(), null, null, 500, null, 200));
        assertThat(GridCheck.faults(List.of(falling)))
                .extracting(GridFault::kind)
                .containsExactly(GridFault.Kind.LESS_FOR_MORE);
        GridItem rising = item(rule(Set.of(), null, null, 0, 500, 100), effort(500, null, "0.36", 100, 450));
        assertThat(GridCheck.faults(List.of(rising))).isEmpty();
        GridItem effortThenFree = item(effort(0, 1000, "0.36", 100, 450), rule(Set.of(), null, null, 1000, null, 300));
        assertThat(GridCheck.faults(List.of(effortThenFree))).hasSize(1);
    }

    @Test
    void a_grid_that_sells_nothing_is_none() {
        assertThat(GridCheck.faults(List.of())).extracting(GridFault::kind).containsExactly(GridFault.Kind.NO_ITEM);
    }

    @Property(tries = 1000)
    void each_question_without_exactly_one_rule_lies_in_a_case_that_is_shown(
            @ForAll("careless") GridItem item, @ForAll("queries") PriceQuery query) {
        long rules = item.rules().stream()
                .filter(rule ->
                        rule.applies(query.userKind(), query.resident(), query.hours(), query.quotient(), query.rank()))
                .count();
        List<GridFault.Kind> shown = GridCheck.faults(List.of(item)).stream()
                .filter(fault -> contains(fault.concerns(), query))
                .map(GridFault::kind)
                .filter(kind -> kind != GridFault.Kind.LESS_FOR_MORE)
                .toList();
        if (rules == 1) {
            assertThat(shown).isEmpty();
        } else {
            assertThat(shown).containsExactly(rules == 0 ? GridFault.Kind.NO_RULE : GridFault.Kind.SEVERAL_RULES);
        }
    }

    private static boolean contains(Case shown, PriceQuery query) {
        return shown.userKinds().contains(query.userKind())
                && (shown.resident() == null || shown.resident() == query.resident())
                && (shown.hours() == null || shown.hours() == query.hours())
                && (query.quotient() == null
                        ? shown.quotientTo() == null
                        : query.quotient().compareTo(BigDecimal.valueOf(shown.quotientFrom())) >= 0
                                && (shown.quotientTo() == null
                                        || query.quotient().compareTo(BigDecimal.valueOf(shown.quotientTo())) < 0))
                && query.rank() >= shown.rankFrom()
                && (shown.rankTo() == null || query.rank() <= shown.rankTo());
    }

    private static GridFault fault(GridFault.Kind kind, Case concerns) {
        return new GridFault(kind, "HALL", concerns, List.of());
    }
}
