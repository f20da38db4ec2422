package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.billing.tariff.boundary.PriceStep;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.shared.Money;

/** Writes down how a price comes about, in both languages at once. */
final class PriceSteps {

    private final List<PriceStep> steps = new ArrayList<>();

    List<PriceStep> all() {
        return steps;
    }

    /** By which grid. */
    void grid(GridView grid) {
        add(
                words -> words.text("grid", grid.name()),
                words -> grid.deliberationReference() == null || grid.deliberationDate() == null
                        ? words.text("grid.draft", grid.startsOn())
                        : words.text(
                                "grid.detail", grid.deliberationReference(), grid.deliberationDate(), grid.startsOn()),
                null);
    }

    /** Which of its cases this is: what decides it, and nothing that does not. */
    void situation(GridItem item, GridRule rule, List<UserKind> kinds, PriceQuery query) {
        add(
                words -> words.text("case", rule.number(), words.isFrench() ? item.nameFrench() : item.nameEnglish()),
                words -> String.join(", ", decisive(rule, kinds, query, words)),
                null);
    }

    private static List<String> decisive(GridRule rule, List<UserKind> kinds, PriceQuery query, StepWords words) {
        Stream<String> kind = kinds.stream()
                .filter(one -> one.code().equals(query.userKind()))
                .map(one -> words.isFrench() ? one.nameFrench() : one.nameEnglish());
        Stream<String> others = Stream.of(
                        rule.resident() == null ? null : words.text(query.resident() ? "resident" : "nonResident"),
                        rule.hours() == null ? null : words.text(query.hours().name()),
                        rule.quotientFrom() == 0 && rule.quotientTo() == null
                                ? null
                                : query.quotient() == null
                                        ? words.text("noQuotient")
                                        : words.text("quotient", query.quotient()),
                        rule.rankFrom() == 1 && rule.rankTo() == null ? null : words.text("rank", query.rank()))
                .filter(part -> part != null);
        return Stream.concat(kind, others).toList();
    }

    void fixed(PriceUnit unit, BigDecimal quantity, Money price) {
        add(
                words -> words.text("fixed", unit),
                words -> words.text("fixed.detail", quantity, price),
                price.times(quantity));
    }

    void free(GridRule rule) {
        add(
                words -> words.text("free"),
                words -> words.isFrench() ? rule.reasonFrench() : rule.reasonEnglish(),
                Money.ZERO);
    }

    void unproved(BigDecimal quantity, Money ceiling) {
        add(
                words -> words.text("unproved"),
                words -> words.text("fixed.detail", quantity, ceiling),
                ceiling.times(quantity));
    }

    void effort(BigDecimal rate, BigDecimal quotient, BigDecimal quantity, Money byEffort) {
        add(
                words -> words.text("effort"),
                words -> words.text("effort.detail", quantity, rate, Money.euros(quotient.setScale(2))),
                byEffort.times(quantity));
    }

    /** Nothing if the effort rate gives a price between floor and ceiling. */
    void limited(BigDecimal quantity, Money byEffort, Money unitPrice) {
        if (unitPrice.equals(byEffort)) {
            return;
        }
        String limit = unitPrice.compareTo(byEffort) > 0 ? "floor" : "ceiling";
        add(
                words -> words.text(limit),
                words -> words.text(limit + ".detail", quantity, unitPrice),
                unitPrice.times(quantity).minus(byEffort.times(quantity)));
    }

    void vat(BigDecimal rate, Money vat) {
        if (rate.signum() == 0) {
            add(words -> words.text("noVat"), words -> "", null);
        } else {
            add(words -> words.text("vat", rate), words -> words.text("vat.detail", vat), null);
        }
    }

    private void add(Function<StepWords, String> label, Function<StepWords, String> detail, Money amount) {
        steps.add(new PriceStep(
                label.apply(StepWords.FRENCH),
                label.apply(StepWords.ENGLISH),
                detail.apply(StepWords.FRENCH),
                detail.apply(StepWords.ENGLISH),
                amount == null ? null : amount.cents()));
    }
}
