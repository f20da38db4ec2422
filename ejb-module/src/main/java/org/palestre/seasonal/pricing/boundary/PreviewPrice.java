package org.palestre.seasonal.pricing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.pricing.control.Quote;
import org.palestre.seasonal.pricing.control.SlotQuotes;
import org.palestre.seasonal.pricing.control.TermCalendar;
import org.palestre.shared.DateRange;

/**
 * What a step would do to the price of a slot, over all its terms; nothing is written.
 *
 * <p>For the core and other components; the caller has checked the right.
 */
@Stateless
@PermitAll
public class PreviewPrice {

    @Inject
    private SlotQuotes quotes;

    /** If the slot were free from a day on: it is charged pro rata, up to the day before. */
    public PriceEffect ending(long requestId, LocalDate from) {
        return effect(quotes.now(requestId), quotes.ending(requestId, from));
    }

    /** If these sessions took the place of those from a day on. */
    public PriceEffect changed(long requestId, LocalDate from, List<GrantedSession> coming) {
        return effect(quotes.now(requestId), quotes.changed(requestId, from, coming));
    }

    /**
     * If it were granted with these sessions.
     *
     * @param permitNumber that it would have
     * @param held the days of the season on which it would be held
     * @param free why nothing would be charged for it; null if it would
     */
    public GrantPrice granted(
            long requestId, String permitNumber, List<GrantedSession> sessions, DateRange held, FreeOfCharge free) {
        Quote quote = quotes.granted(requestId, permitNumber, sessions, held, free);
        return new GrantPrice(
                quote.free(),
                quote.amount(),
                quote.waived(),
                quote.problems(),
                quote.terms().entrySet().stream()
                        .map(one -> new GrantPrice.Term(
                                one.getKey().label("fr"),
                                one.getKey().label("en"),
                                one.getKey().term().dueOn(),
                                one.getValue(),
                                parts(quote, one.getKey())))
                        .toList());
    }

    private static List<GrantPrice.Part> parts(Quote quote, TermCalendar.Term term) {
        return quote.lines().stream()
                .filter(one -> one.term().equals(term))
                .map(one -> new GrantPrice.Part(
                        one.line().label(), one.line().amount(), one.line().explanation()))
                .toList();
    }

    private static PriceEffect effect(Quote before, Quote after) {
        return new PriceEffect(
                before.problems().isEmpty() && after.problems().isEmpty(),
                before.free(),
                before.amount(),
                after.amount());
    }
}
