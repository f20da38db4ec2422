package org.palestre.seasonal.pricing.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * What the slots of a campaign come to.
 *
 * @param waived what those that are free of charge would cost
 */
public record PricingTotals(long priced, long free, long notPriced, Money amount, Money waived, List<TermTotal> terms) {

    public PricingTotals {
        terms = List.copyOf(terms);
    }
}
