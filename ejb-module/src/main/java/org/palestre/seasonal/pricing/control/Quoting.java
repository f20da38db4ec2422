package org.palestre.seasonal.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.boundary.PriceAnswer;
import org.palestre.billing.tariff.boundary.PriceCalculator;
import org.palestre.billing.tariff.boundary.TariffView;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.pricing.entity.PricingSetUp;
import org.palestre.shared.DateRange;

/** Prices many slots at once: calendar, areas, rules and grids are read once for all of them. */
@ApplicationScoped
public class Quoting {

    @Inject
    private PriceCalculator calculator;

    @Inject
    private CityCalendar calendar;

    @Inject
    private ConsultSites sites;

    @Inject
    private PricingSetUp setUp;

    /** A slot that is to be priced. */
    public record Case(SlotFacts facts, Stand stand) {}

    /** What is the same for all. */
    private record Frame(
            Set<LocalDate> closings,
            TermCalendar terms,
            OffPeakHours offPeak,
            Map<Long, String> items,
            Map<Long, AreaView> areas) {

        QuoteInput input(Case one) {
            return new QuoteInput(
                    one.facts(),
                    one.stand().sessions(),
                    one.stand().holdings(),
                    closings,
                    terms,
                    offPeak,
                    items,
                    areas);
        }
    }

    /** What each of them costs, in their order. */
    public List<Quote> of(List<Case> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Frame frame = frame(cases);
        Map<String, String> services = services(cases);
        List<SlotPricing> pricings = cases.stream()
                .map(one -> new SlotPricing(
                        frame.input(one), services.get(one.facts().tariff())))
                .toList();
        List<List<PriceAnswer>> answers =
                calculator.answers(pricings.stream().map(SlotPricing::inquiry).toList());
        List<Quote> quotes = new ArrayList<>();
        for (SlotPricing pricing : pricings) {
            quotes.add(pricing.quote(answers.get(quotes.size())));
        }
        return quotes;
    }

    private Frame frame(List<Case> cases) {
        Set<Long> areaIds =
                cases.stream().flatMap(one -> one.stand().areaIds().stream()).collect(Collectors.toSet());
        return new Frame(
                closings(cases),
                TermCalendar.of(calendar.seasons(), setUp.terms()),
                new OffPeakHours(setUp.offPeak()),
                areaIds.isEmpty() ? Map.of() : setUp.items(areaIds),
                areaIds.isEmpty() ? Map.of() : sites.areasById(areaIds));
    }

    /** Under which service the lines of each tariff are charged. */
    private Map<String, String> services(Collection<Case> cases) {
        Map<String, String> services = new HashMap<>();
        for (Case one : cases) {
            String tariff = one.facts().tariff();
            if (tariff != null && !services.containsKey(tariff)) {
                services.put(
                        tariff,
                        calculator.tariff(tariff).map(TariffView::serviceCode).orElse(null));
            }
        }
        return services;
    }

    private Set<LocalDate> closings(Collection<Case> cases) {
        List<LocalDate> dates = cases.stream()
                .flatMap(one -> one.stand().sessions().stream())
                .map(SlotSession::date)
                .distinct()
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return Set.of();
        }
        Set<LocalDate> closed = new HashSet<>();
        calendar.marks(DateRange.inclusive(dates.get(0), dates.get(dates.size() - 1)))
                .forEach((day, marks) -> {
                    if (marks.cityClosing() != null) {
                        closed.add(day);
                    }
                });
        return closed;
    }
}
