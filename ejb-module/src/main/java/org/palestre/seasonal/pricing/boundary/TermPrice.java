package org.palestre.seasonal.pricing.boundary;

import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.boundary.LineView;
import org.palestre.shared.Money;

/**
 * What a slot costs in a term.
 *
 * @param dueOn the day from which it is invoiced
 * @param lines those that count, with how each price came about
 */
public record TermPrice(String labelFrench, String labelEnglish, LocalDate dueOn, Money amount, List<LineView> lines) {

    public TermPrice {
        lines = List.copyOf(lines);
    }

    /** Its name in a language. */
    public String label(String language) {
        return "en".equals(language) ? labelEnglish : labelFrench;
    }
}
