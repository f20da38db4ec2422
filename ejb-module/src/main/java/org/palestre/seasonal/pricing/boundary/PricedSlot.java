package org.palestre.seasonal.pricing.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * A slot in the office's list of prices.
 *
 * @param waiting whether something happened that is not in the price yet
 * @param waived what it would cost if it were not free of charge
 * @param freeReason why it is; null if it is charged
 */
public record PricedSlot(
        long requestId,
        long permitId,
        String permitNumber,
        String organisationName,
        String siteName,
        PriceState state,
        boolean waiting,
        Money amount,
        Money waived,
        String freeReason,
        List<PriceProblem> problems) {

    public PricedSlot {
        problems = List.copyOf(problems);
    }
}
