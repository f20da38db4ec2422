package org.palestre.seasonal.pricing.control;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.billing.tariff.boundary.PriceAnswer;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.pricing.boundary.PriceProblem;
import org.palestre.seasonal.pricing.control.SlotFacts.Basis;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** Prices one slot. What it was priced by before, it is priced by again; what has no price is said and not guessed. */
final class SlotPricing {

    /** Says prices by grids that are settled for their day, and by those in force otherwise. */
    @FunctionalInterface
    interface Grids {
        List<PriceAnswer> answers(List<PriceQuery> queries, Map<LocalDate, Long> settled);
    }

    private final QuoteInput input;
    private final String service;
    private final Set<PriceProblem> problems = new LinkedHashSet<>();
    private final Set<Basis> bases = new LinkedHashSet<>();

    private SlotPricing(QuoteInput input, String service) {
        this.input = input;
        this.service = service;
    }

    /** @param service that the lines are charged under; null if the tariff is not known */
    static Quote of(QuoteInput input, String service, Grids grids) {
        return new SlotPricing(input, service).quote(grids);
    }

    private Quote quote(Grids grids) {
        List<Measure> measures =
                SlotMeasures.of(input.sessions(), input.holdings(), input.closings(), input.terms(), input.offPeak());
        List<TermShares.Share> shares = service == null ? noTariff(measures) : TermShares.of(priced(measures, grids));
        List<Quote.Line> lines = shares.stream()
                .map(one -> new Quote.Line(one.priced().measure().term(), line(one)))
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

    private List<TermShares.Share> noTariff(List<Measure> measures) {
        if (!measures.isEmpty()) {
            problems.add(new PriceProblem(PriceProblem.Kind.NO_TARIFF, ""));
        }
        return List.of();
    }

    private List<TermShares.Priced> priced(List<Measure> measures, Grids grids) {
        String kind = settled(Basis.Kind.USER, "", input.facts().userKind());
        boolean resident = Boolean.parseBoolean(
                settled(Basis.Kind.RESIDENT, "", String.valueOf(input.facts().resident())));
        List<Measure> classified = measures.stream()
                .filter(one -> one.minutes() > 0 || one.heldDays() > 0)
                .filter(this::hasItem)
                .toList();
        List<PriceAnswer> answers = grids.answers(
                classified.stream().map(one -> query(one, kind, resident)).toList(), settledGrids());
        List<TermShares.Priced> all = new ArrayList<>();
        for (int n = 0; n < classified.size(); n++) {
            Measure measure = classified.get(n);
            Price price = answers.get(n).price();
            if (price != null) {
                note(measure, price, kind, resident);
                all.add(new TermShares.Priced(measure, item(measure), price));
            } else if (measure.minutes() > 0) {
                problems.add(problem(measure, answers.get(n).problem()));
            }
        }
        return all;
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

    private void note(Measure measure, Price price, String kind, boolean resident) {
        bases.add(new Basis(Basis.Kind.USER, "", kind));
        bases.add(new Basis(Basis.Kind.RESIDENT, "", String.valueOf(resident)));
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

    private NewLine line(TermShares.Share share) {
        Measure measure = share.priced().measure();
        Price price = share.priced().price();
        boolean free = input.facts().free() != null;
        List<ExplanationStep> steps = new ArrayList<>(LineWords.counted(measure, input.place(measure.areaId())));
        steps.addAll(price.explanation());
        if (!share.amount().equals(price.amount())) {
            steps.add(LineWords.rounding(share.amount().minus(price.amount())));
        }
        if (free) {
            steps.add(LineWords.free(input.facts().free(), share.amount()));
        }
        return new NewLine(
                0,
                service,
                ClubMail.CASE + ":" + input.facts().requestId(),
                key(measure, share.priced().item()),
                LineWords.label(input.facts().permitNumber(), input.place(measure.areaId()), measure.term()),
                input.facts().organisationName(),
                steps,
                measure.quantity(price.unit()).setScale(3, RoundingMode.HALF_UP),
                LineWords.unit(price.unit()),
                free ? Money.ZERO : price.unitPrice(),
                price.vatRate(),
                free ? Money.ZERO : share.amount(),
                DateRange.inclusive(measure.first(), measure.last()),
                measure.term().term().dueOn());
    }

    /** Which part of the slot it is, the same whenever it is priced. */
    private static String key(Measure measure, String item) {
        return "%s/T%d/edition:%d/area:%d/%s%s"
                .formatted(
                        measure.term().season(),
                        measure.term().term().position(),
                        measure.edition(),
                        measure.areaId(),
                        item,
                        measure.hours() == HourKind.PEAK ? "" : "/OFF_PEAK");
    }
}
