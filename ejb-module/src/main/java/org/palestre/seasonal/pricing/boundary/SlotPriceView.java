package org.palestre.seasonal.pricing.boundary;

import java.time.Instant;
import java.util.List;
import org.palestre.billing.boundary.LineView;
import org.palestre.shared.Money;

/**
 * What a slot costs, term by term.
 *
 * @param payerId null as long as nothing was charged to the club
 * @param waiting whether something happened that is not in the price yet
 * @param free null if it is charged
 * @param waived what it would cost if it were not free of charge
 * @param pricedAt null if it never was
 * @param takenAway what was taken away from lines that were invoiced, in the order in which it was
 */
public record SlotPriceView(
        long requestId,
        long permitId,
        String permitNumber,
        long organisationId,
        String organisationName,
        Long payerId,
        PriceState state,
        boolean waiting,
        FreeOfCharge free,
        Money amount,
        Money waived,
        Instant pricedAt,
        List<PriceProblem> problems,
        List<TermPrice> terms,
        List<LineView> takenAway) {

    public SlotPriceView {
        problems = List.copyOf(problems);
        terms = List.copyOf(terms);
        takenAway = List.copyOf(takenAway);
    }
}
