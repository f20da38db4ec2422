package org.palestre.seasonal.pricing.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palestre.billing.boundary.NewLine;
import org.palestre.seasonal.pricing.boundary.PriceProblem;
import org.palestre.seasonal.pricing.boundary.PriceState;
import org.palestre.shared.Money;

/**
 * What a slot costs: line by line, with what is missing.
 *
 * @param lines one for each term, edition, area, item and kind of hours, in order of time; its payer is set when it is handed over
 * @param waived what it would cost if it were not free of charge; zero if it is not
 * @param bases by what it is priced, to be kept
 */
public record Quote(
        SlotFacts facts, List<Line> lines, Money waived, List<PriceProblem> problems, List<SlotFacts.Basis> bases) {

    /** A line and the term that it belongs to. */
    public record Line(TermCalendar.Term term, NewLine line) {}

    public Quote {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        bases = List.copyOf(bases);
    }

    public boolean free() {
        return facts.free() != null;
    }

    public PriceState state() {
        if (free()) {
            return PriceState.FREE;
        }
        return problems.isEmpty() ? PriceState.PRICED : PriceState.NOT_PRICED;
    }

    public Money amount() {
        return Money.sum(lines.stream().map(one -> one.line().amount()).toList());
    }

    /** What each term costs, in order of time. */
    public Map<TermCalendar.Term, Money> terms() {
        Map<TermCalendar.Term, Money> terms = new TreeMap<>(
                (one, other) -> one.term().firstDate().compareTo(other.term().firstDate()));
        lines.forEach(one -> terms.merge(one.term(), one.line().amount(), Money::plus));
        return terms;
    }
}
