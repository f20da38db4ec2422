package org.palestre.seasonal.pricing.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.billing.tariff.boundary.PriceAnswer;
import org.palestre.billing.tariff.boundary.PriceInquiry;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.seasonal.pricing.boundary.PriceProblem;
import org.palestre.seasonal.pricing.control.SlotFacts.Basis;
import org.palestre.shared.Money;

/**
 * Prices one slot: it says which prices it needs, and is told them. What it was priced by before, it is priced by again; what
 * has no price is said and not guessed.
 */
final class SlotPricing {

    /** Says prices by grids that are settled for their day, and by those in force otherwise. */
    @FunctionalInterface
    interface Grids {
        List<PriceAnswer> answers(List<PriceQuery> queries, Map<LocalDate, Long> settled);
    }

    private final QuoteInput input;
    private final String service;
    private final List<Measure> measures;
    private final List<Measure> classified;
    private final Set<PriceProblem> problems = new LinkedHashSet<>();
    private final Set<Basis> bases = new LinkedHashSet<>();

    /** @param service that the lines are charged under; null if the tariff is not known */
    SlotPricing(QuoteInput input, String service) {
        this.input = input;
        this.service = service;
        measures =
                SlotMeasures.of(input.sessions(), input.holdings(), input.closings(), input.terms(), input.offPeak());
        classified = service == null
                ? List.of()
                : measures.stream()
                        .filter(one -> one.minutes() > 0 || one.heldDays() > 0)
                        .filter(this::hasItem)
                        .toList();
    }

    /** The same with its prices. */
    static Quote of(QuoteInput input, String service, Grids grids) {
        SlotPricing pricing = new SlotPricing(input, service);
        PriceInquiry asked = pricing.inquiry();
        return pricing.quote(grids.answers(asked.queries(), asked.settled()));
    }

    /** The prices that it needs. */
    PriceInquiry inquiry() {
        return new PriceInquiry(
                classified.stream()
                        .map(one -> query(one, userKind(), Boolean.parseBoolean(resident())))
                        .toList(),
                settledGrids());
    }

    /** What it costs by these prices, in the order in which they were asked for. */
    Quote quote(List<PriceAnswer> answers) {
        List<TermShares.Share> shares = service == null ? noTariff() : TermShares.of(priced(answers));
        List<Quote.Line> lines = shares.stream()
                .map(one -> new Quote.Line(one.priced().measure().term(), ChargedPart.line(input, service, one)))
                .toList();
        Money waived = input.facts().free() == null
                ? Money.ZERO
                : Money.sum(shares.stream().map(TermShares.Share::amount).toList());
        return new Quote(
                input.facts(),
                lines,
                waived,
                input.facts().free() == null ? new ArrayList<>(problems) : List.of(),
                new ArrayList<>(bases));
    }

    private List<TermShares.Share> noTariff() {
        if (!measures.isEmpty()) {
            problems.add(new PriceProblem(PriceProblem.Kind.NO_TARIFF, ""));
        }
        return List.of();
    }

    private List<TermShares.Priced> priced(List<PriceAnswer> answers) {
        List<TermShares.Priced> all = new ArrayList<>();
        for (int n = 0; n < classified.size(); n++) {
            Measure measure = classified.get(n);
            Price price = answers.get(n).price();
            if (price != null) {
                note(measure, price);
                all.add(new TermShares.Priced(measure, item(measure), price));
            } else if (measure.minutes() > 0) {
                problems.add(problem(measure, answers.get(n).problem()));
            }
        }
        return all;
    }

    private String userKind() {
        return settled(Basis.Kind.USER, "", input.facts().userKind());
    }

    private String resident() {
        return settled(Basis.Kind.RESIDENT, "", String.valueOf(input.facts().resident()));
    }

    private boolean hasItem(Measure measure) {
        boolean known = item(measure) != null;
        if (!known && measure.minutes() > 0) {
            problems.add(new PriceProblem(PriceProblem.Kind.NO_ITEM, input.place(measure.areaId())));
        }
        return known;
    }

    private PriceQuery query(Measure measure, String kind, boolean resident) {
        return new PriceQuery(
                input.facts().tariff(),
                item(measure),
                measure.term().term().firstDate(),
                kind,
                resident,
                measure.hours(),
                null,
                1,
                measure.quantities());
    }

    private PriceProblem problem(Measure measure, String code) {
        return switch (code) {
            case "tariff.noGrid" ->
                new PriceProblem(PriceProblem.Kind.NO_GRID, measure.term().label("fr"));
            case "tariff.unknownItem" -> new PriceProblem(PriceProblem.Kind.UNKNOWN_ITEM, item(measure));
            case "tariff.notForKind" -> new PriceProblem(PriceProblem.Kind.NOT_FOR_KIND, item(measure));
            default -> new PriceProblem(PriceProblem.Kind.FAILED, code);
        };
    }

    private void note(Measure measure, Price price) {
        bases.add(new Basis(Basis.Kind.USER, "", userKind()));
        bases.add(new Basis(Basis.Kind.RESIDENT, "", resident()));
        bases.add(new Basis(Basis.Kind.ITEM, String.valueOf(measure.areaId()), item(measure)));
        bases.add(new Basis(
                Basis.Kind.GRID, measure.term().term().firstDate().toString(), String.valueOf(price.gridId())));
    }

    private String item(Measure measure) {
        return settled(
                Basis.Kind.ITEM, String.valueOf(measure.areaId()), input.items().get(measure.areaId()));
    }

    private String settled(Basis.Kind kind, String subject, String today) {
        return input.facts().bases().stream()
                .filter(one -> one.kind() == kind && one.subject().equals(subject))
                .map(Basis::value)
                .findFirst()
                .orElse(today);
    }

    private Map<LocalDate, Long> settledGrids() {
        Map<LocalDate, Long> grids = new HashMap<>();
        input.facts().bases().stream()
                .filter(one -> one.kind() == Basis.Kind.GRID)
                .forEach(one -> grids.put(LocalDate.parse(one.subject()), Long.parseLong(one.value())));
        return grids;
    }
}
