package org.palestre.seasonal.pricing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.pricing.control.Quote;
import org.palestre.seasonal.pricing.control.SlotQuotes;

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

    private static PriceEffect effect(Quote before, Quote after) {
        return new PriceEffect(
                before.problems().isEmpty() && after.problems().isEmpty(),
                before.free(),
                before.amount(),
                after.amount());
    }
}
