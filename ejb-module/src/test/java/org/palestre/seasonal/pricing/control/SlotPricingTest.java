package org.palestre.seasonal.pricing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.tariff.boundary.PriceAnswer;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.pricing.boundary.PriceProblem;
import org.palestre.seasonal.pricing.boundary.PriceState;
import org.palestre.shared.Money;

class SlotPricingTest {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalDate END = Slots.LAST.plusDays(1);

    @Property(tries = 300)
    void the_terms_add_up_to_the_price_of_the_whole_to_the_cent(
            @ForAll @IntRange(min = 1, max = 7) int day,
            @ForAll @IntRange(min = 5, max = 300) int minutes,
            @ForAll @IntRange(min = 1, max = 9999) int cents) {
        List<SlotSession> sessions = Slots.weekly(DayOfWeek.of(day), EVENING, minutes, END);
        Quote quote = quote(sessions, END, PriceUnit.HOUR, cents);
        assertThat(quote.amount()).isEqualTo(Money.cents(cents).share((long) sessions.size() * minutes, 60));
        assertThat(Money.sum(quote.terms().values())).isEqualTo(quote.amount());
        assertThat(quote.terms()).hasSize(6);
        quote.lines().forEach(line -> assertThat(Slots.steps(line))
                .isEqualTo(line.line().amount().cents()));
    }

    @Property(tries = 300)
    void given_up_on_any_day_it_costs_the_days_before_and_earlier_terms_stay_as_they_were(
            @ForAll @IntRange(min = 0, max = 700) int days,
            @ForAll @IntRange(min = 5, max = 300) int minutes,
            @ForAll @IntRange(min = 1, max = 9999) int cents,
            @ForAll PriceUnit unit) {
        LocalDate free = Slots.FIRST.plusDays(Math.min(days, 669));
        List<SlotSession> kept = Slots.weekly(DayOfWeek.TUESDAY, EVENING, minutes, free);
        Quote whole = quote(Slots.weekly(DayOfWeek.TUESDAY, EVENING, minutes, END), END, unit, cents);
        Quote left = quote(kept, free, unit, cents);
        assertThat(left.amount()).isLessThanOrEqualTo(whole.amount());
        if (unit == PriceUnit.HOUR) {
            assertThat(left.amount()).isEqualTo(Money.cents(cents).share((long) kept.size() * minutes, 60));
        }
        left.lines().forEach(line -> {
            assertThat(line.line().period().end()).isBeforeOrEqualTo(free);
            if (line.term().term().lastDate().isBefore(free)) {
                assertThat(whole.lines())
                        .anySatisfy(same -> assertThat(same.line()).isEqualTo(line.line()));
            }
        });
    }

    @Test
    void a_season_price_is_shared_out_by_days_and_a_flat_one_is_charged_once() {
        List<SlotSession> sessions = Slots.weekly(DayOfWeek.MONDAY, EVENING, 60, END);
        assertThat(quote(sessions, END, PriceUnit.SEASON, 10_000).amount()).isEqualTo(Money.euros("200.00"));
        assertThat(quote(sessions, END, PriceUnit.FLAT, 10_000).amount()).isEqualTo(Money.euros("100.00"));
        LocalDate half = Slots.FIRST.plusDays(153);
        assertThat(quote(Slots.weekly(DayOfWeek.MONDAY, EVENING, 60, half), half, PriceUnit.SEASON, 10_000)
                        .amount())
                .isEqualTo(Money.cents(10_000).share(153, 307));
    }

    @Test
    void what_the_city_closes_is_not_charged_and_is_said() {
        List<SlotSession> sessions = Slots.weekly(DayOfWeek.TUESDAY, EVENING, 60, END);
        Quote quote = SlotPricing.of(
                Slots.input(Slots.FACTS, sessions, END, Set.of(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 9))),
                "SPORT",
                Slots.grid(PriceUnit.SESSION, 100));
        assertThat(quote.amount()).isEqualTo(Money.cents(100L * (sessions.size() - 1)));
        assertThat(quote.lines().get(0).line().explanation()).anySatisfy(step -> {
            assertThat(step.label()).isEqualTo("Fermetures de la Ville");
            assertThat(step.detail()).startsWith("1 ");
        });
    }

    @Test
    void hours_are_peak_unless_the_city_says_otherwise() {
        QuoteInput peak = Slots.input(
                Slots.FACTS, Slots.weekly(DayOfWeek.TUESDAY, EVENING, 120, Slots.FIRST.plusDays(1)), END, Set.of());
        assertThat(SlotPricing.of(peak, "SPORT", Slots.grid(PriceUnit.HOUR, 1000))
                        .amount())
                .isEqualTo(Money.euros("20.00"));
        QuoteInput half = new QuoteInput(
                peak.facts(),
                peak.sessions(),
                peak.holdings(),
                Set.of(),
                peak.terms(),
                new OffPeakHours(List.of(new WeeklySlot(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(19, 0)))),
                peak.items(),
                Map.of());
        Quote split = SlotPricing.of(half, "SPORT", Slots.grid(PriceUnit.HOUR, 1000));
        assertThat(split.amount()).isEqualTo(Money.euros("15.00"));
        assertThat(split.lines()).extracting(line -> line.line().key()).doesNotHaveDuplicates();
    }

    @Test
    void what_was_priced_keeps_its_grid_and_item_whatever_is_in_force_now() {
        List<SlotSession> sessions = Slots.weekly(DayOfWeek.TUESDAY, EVENING, 60, Slots.FIRST.plusDays(1));
        Quote first = SlotPricing.of(
                Slots.input(Slots.FACTS, sessions, END, Set.of()), "SPORT", Slots.grid(PriceUnit.HOUR, 1000));
        SlotFacts later = Slots.facts(null, first.bases());
        QuoteInput reclassified = new QuoteInput(
                later,
                sessions,
                List.of(Slots.held(END)),
                Set.of(),
                Slots.TERMS,
                new OffPeakHours(List.of()),
                Map.of(5L, "POOL"),
                Map.of());
        Quote again = SlotPricing.of(reclassified, "SPORT", (queries, settled) -> {
            assertThat(queries).allSatisfy(query -> assertThat(query.item()).isEqualTo("HALL"));
            assertThat(settled).containsEntry(Slots.FIRST, 2036L);
            return Slots.grid(PriceUnit.HOUR, 1000).answers(queries, settled);
        });
        assertThat(again.lines()).isEqualTo(first.lines());
    }

    @Test
    void a_slot_that_is_free_of_charge_costs_nothing_and_says_why_and_how_much_is_waived() {
        SlotFacts free = Slots.facts(new FreeOfCharge("Intérêt général", "CGPPP, art. L2125-1"), List.of());
        Quote quote = SlotPricing.of(
                Slots.input(free, Slots.weekly(DayOfWeek.TUESDAY, EVENING, 60, END), END, Set.of()),
                "SPORT",
                Slots.grid(PriceUnit.SESSION, 100));
        assertThat(quote.state()).isEqualTo(PriceState.FREE);
        assertThat(quote.amount()).isEqualTo(Money.ZERO);
        assertThat(quote.waived().isPositive()).isTrue();
        assertThat(quote.lines()).allSatisfy(line -> {
            NewLine one = line.line();
            assertThat(one.amount()).isEqualTo(Money.ZERO);
            assertThat(Slots.steps(line)).isZero();
            assertThat(one.explanation())
                    .anySatisfy(step -> assertThat(step.detail()).isEqualTo("Intérêt général (CGPPP, art. L2125-1)"));
        });
    }

    @Test
    void what_has_no_price_is_said_and_not_guessed() {
        List<SlotSession> sessions = Slots.weekly(DayOfWeek.TUESDAY, EVENING, 60, Slots.FIRST.plusDays(1));
        QuoteInput input = Slots.input(Slots.FACTS, sessions, END, Set.of());
        assertThat(SlotPricing.of(input, null, Slots.grid(PriceUnit.HOUR, 1)).problems())
                .extracting(PriceProblem::kind)
                .containsExactly(PriceProblem.Kind.NO_TARIFF);
        Quote noGrid = SlotPricing.of(input, "SPORT", (queries, settled) -> queries.stream()
                .map(query -> new PriceAnswer(null, "tariff.noGrid"))
                .toList());
        assertThat(noGrid.state()).isEqualTo(PriceState.NOT_PRICED);
        assertThat(noGrid.lines()).isEmpty();
        assertThat(noGrid.problems())
                .containsExactly(new PriceProblem(PriceProblem.Kind.NO_GRID, "1er trimestre 2026-27"));
        QuoteInput unclassified = new QuoteInput(
                Slots.FACTS,
                sessions,
                List.of(Slots.held(END)),
                Set.of(),
                Slots.TERMS,
                new OffPeakHours(List.of()),
                Map.of(),
                Map.of());
        assertThat(SlotPricing.of(unclassified, "SPORT", Slots.grid(PriceUnit.HOUR, 1))
                        .problems())
                .extracting(PriceProblem::kind)
                .containsExactly(PriceProblem.Kind.NO_ITEM);
    }

    private static Quote quote(List<SlotSession> sessions, LocalDate end, PriceUnit unit, int cents) {
        return SlotPricing.of(Slots.input(Slots.FACTS, sessions, end, Set.of()), "SPORT", Slots.grid(unit, cents));
    }
}
