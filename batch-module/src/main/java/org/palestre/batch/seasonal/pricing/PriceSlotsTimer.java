package org.palestre.batch.seasonal.pricing;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;

/**
 * Prices slots seconds after something happened to them; where there are many, as after a publication, their job is
 * asked for. What waits stands in the database, so nothing is lost when a node dies.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PriceSlotsTimer {

    @EJB
    private PricingClerk clerk;

    @Schedule(hour = "*", minute = "*", second = "*/2", info = "pricing.priceSlots")
    void tick() {
        List<Long> waiting = clerk.few();
        if (!waiting.isEmpty()) {
            clerk.price(waiting);
        }
    }
}
