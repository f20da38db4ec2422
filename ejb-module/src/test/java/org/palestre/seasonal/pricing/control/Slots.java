package org.palestre.seasonal.pricing.control;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.billing.tariff.boundary.PriceAnswer;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.billing.tariff.boundary.PriceStep;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** A slot of a season of two years, one evening a week on one area, and a grid that sells it by one unit. */
final class Slots {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final LocalDate LAST = LocalDate.of(2028, 7, 2);
    static final List<SeasonView> SEASONS = List.of(
            new SeasonView(1, "2026-27", new DateRange(FIRST, LocalDate.of(2027, 7, 5))),
            new SeasonView(2, "2027-28", new DateRange(LocalDate.of(2027, 9, 1), LAST.plusDays(1))));
    static final TermCalendar TERMS = TermCalendar.of(SEASONS, Map.of());
    static final SlotFacts FACTS = facts(null, List.of());

    private Slots() {}

    static SlotFacts facts(FreeOfCharge free, List<SlotFacts.Basis> bases) {
        return new SlotFacts(7, 1, "Handball Club", "AOT-1", "SPORT", "ASSOCIATION", true, free, bases);
    }

    /** Each week on that day, so long, from the beginning to the day before the end. */
    static List<SlotSession> weekly(DayOfWeek day, LocalTime start, int minutes, LocalDate end) {
        List<SlotSession> sessions = new ArrayList<>();
        FIRST.datesUntil(end)
                .filter(date -> date.getDayOfWeek() == day)
                .filter(date ->
                        SEASONS.stream().anyMatch(season -> season.dates().contains(date)))
                .forEach(date -> sessions.add(new SlotSession(5, date, start, start.plusMinutes(minutes))));
        return sessions;
    }

    static Holding held(LocalDate end) {
        return new Holding(1, Set.of(5L), new DateRange(FIRST, end));
    }

    static QuoteInput input(SlotFacts facts, List<SlotSession> sessions, LocalDate end, Set<LocalDate> closings) {
        return new QuoteInput(
                facts,
                sessions,
                end.isAfter(FIRST) ? List.of(held(end)) : List.of(),
                closings,
                TERMS,
                new OffPeakHours(List.of()),
                Map.of(5L, "HALL"),
                Map.of());
    }

    /** One price for each unit of it, half as much off-peak; grid 10 + the year, or the one that is settled. */
    static SlotPricing.Grids grid(PriceUnit unit, long cents) {
        return (queries, settled) -> queries.stream()
                .map(query -> new PriceAnswer(
                        price(
                                query,
                                unit,
                                query.hours() == HourKind.PEAK ? cents : cents / 2,
                                settled.getOrDefault(
                                        query.date(), 10L + query.date().getYear())),
                        null))
                .toList();
    }

    private static Price price(PriceQuery query, PriceUnit unit, long cents, long grid) {
        Money unitPrice = Money.cents(cents);
        BigDecimal quantity =
                unit == PriceUnit.FLAT ? BigDecimal.ONE : query.quantities().get(unit);
        Money amount = unitPrice.times(quantity);
        return new Price(
                amount,
                unitPrice,
                quantity,
                unit,
                BigDecimal.ZERO,
                Money.ZERO,
                grid,
                "Salle",
                "Hall",
                List.of(new PriceStep("Prix", "Price", "", "", amount.cents())));
    }

    static long steps(Quote.Line line) {
        return line.line().explanation().stream()
                .map(ExplanationStep::amountCents)
                .filter(cents -> cents != null)
                .mapToLong(Long::longValue)
                .sum();
    }
}
