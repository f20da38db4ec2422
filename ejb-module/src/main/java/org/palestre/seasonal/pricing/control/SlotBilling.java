package org.palestre.seasonal.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.pricing.entity.PricingWanted;
import org.palestre.seasonal.pricing.entity.SlotPrices;

/** Hands what a slot costs over to billing, which finds out what has to be done about what stood before. */
@ApplicationScoped
public class SlotBilling {

    @Inject
    private PricedLines pricedLines;

    @Inject
    private Payers payers;

    @Inject
    private PricingWanted wanted;

    @Inject
    private SlotPrices prices;

    @Inject
    private SlotQuotes quotes;

    @Inject
    private Clock clock;

    /**
     * Prices a slot if somebody wants it, in the caller's transaction. Whoever prices the same slot waits; what happens to
     * the slot meanwhile leaves a wish that is not taken here, and is priced next.
     */
    public void price(long requestId) {
        boolean known = prices.lock(requestId);
        List<PricingWanted.Wish> wishes = wanted.take(requestId);
        if (!known || wishes.isEmpty()) {
            return;
        }
        if (wishes.stream().anyMatch(wish -> wish.cause() == PricingCause.ANEW)) {
            prices.forgetBases(requestId);
        }
        Quote quote = quotes.now(requestId);
        pricedLines.replace(ClubMail.CASE + ":" + requestId, lines(quote), reason(wishes));
        prices.keep(quote, clock.instant());
    }

    /** The last thing that happened to it; that its permit was made comes after each of them. */
    private static String reason(List<PricingWanted.Wish> wishes) {
        return wishes.stream()
                .filter(wish -> wish.cause() != PricingCause.GRANTED)
                .reduce((earlier, later) -> later)
                .map(wish -> wish.cause().reason(wish.from()))
                .orElse(PricingCause.GRANTED.reason(null));
    }

    private List<NewLine> lines(Quote quote) {
        if (quote.lines().isEmpty()) {
            return List.of();
        }
        long payer = payers.ofOrganisation(quote.facts().organisationId());
        return quote.lines().stream().map(one -> of(payer, one.line())).toList();
    }

    private static NewLine of(long payer, NewLine line) {
        return new NewLine(
                payer,
                line.serviceCode(),
                line.reference(),
                line.key(),
                line.label(),
                line.beneficiary(),
                line.explanation(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.vatRate(),
                line.amount(),
                line.period(),
                line.dueOn());
    }
}
