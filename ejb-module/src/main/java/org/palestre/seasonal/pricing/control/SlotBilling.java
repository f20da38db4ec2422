package org.palestre.seasonal.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.ChargedBooking;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.pricing.entity.PricingWanted;
import org.palestre.seasonal.pricing.entity.SlotPrices;

/** Hands what slots cost over to billing, which finds out what has to be done about what stood before. */
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
     * Prices those of these slots that somebody wants priced, in the caller's transaction and in a number of statements that
     * does not grow with theirs. Whoever prices the same slot waits; what happens to a slot meanwhile leaves a wish that is
     * not taken here, and is priced next.
     */
    public void price(Collection<Long> requestIds) {
        List<Long> known = prices.lock(requestIds);
        Map<Long, List<PricingWanted.Wish>> wishes = wanted.take(requestIds);
        List<Long> asked = known.stream().filter(wishes::containsKey).toList();
        if (asked.isEmpty()) {
            return;
        }
        prices.forgetBases(asked.stream()
                .filter(id -> wishes.get(id).stream().anyMatch(wish -> wish.cause() == PricingCause.ANEW))
                .toList());
        Collection<Quote> all = quotes.now(asked).values();
        Map<Long, Long> payersOf = payers(all);
        pricedLines.replaceAll(all.stream()
                .map(quote -> booking(quote, payersOf, wishes.get(quote.facts().requestId())))
                .toList());
        prices.keep(all, clock.instant());
    }

    /** Nobody becomes a payer before something is charged to him, be it nothing. */
    private Map<Long, Long> payers(Collection<Quote> all) {
        List<Long> charged = all.stream()
                .filter(quote -> !quote.lines().isEmpty())
                .map(quote -> quote.facts().organisationId())
                .distinct()
                .toList();
        return charged.isEmpty() ? Map.of() : payers.ofOrganisations(charged);
    }

    private static ChargedBooking booking(Quote quote, Map<Long, Long> payersOf, List<PricingWanted.Wish> wishes) {
        return new ChargedBooking(
                ClubMail.CASE + ":" + quote.facts().requestId(),
                quote.lines().stream()
                        .map(one -> of(payersOf.get(quote.facts().organisationId()), one.line()))
                        .toList(),
                reason(wishes));
    }

    /** The last thing that happened to it; that its permit was made comes after each of them. */
    private static String reason(List<PricingWanted.Wish> wishes) {
        return wishes.stream()
                .filter(wish -> wish.cause() != PricingCause.GRANTED)
                .reduce((earlier, later) -> later)
                .map(wish -> wish.cause().reason(wish.from()))
                .orElse(PricingCause.GRANTED.reason(null));
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
