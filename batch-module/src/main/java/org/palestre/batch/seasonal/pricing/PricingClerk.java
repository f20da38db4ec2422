package org.palestre.batch.seasonal.pricing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.palestre.seasonal.pricing.boundary.PriceSlots;
import org.palestre.shared.Roles;

/** Prices slots in the name of the product itself, for its timer and its job. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PricingClerk {

    private static final System.Logger LOG = System.getLogger(PricingClerk.class.getName());

    @EJB
    private PriceSlots slots;

    /** The slots that wait, if they are few. */
    public List<Long> few() {
        return slots.few();
    }

    /** How many slots wait. */
    public long left() {
        return slots.left();
    }

    /** The slots that wait, those after one of them. */
    public List<Long> waiting(long after, int most) {
        return slots.waiting(after, most);
    }

    /**
     * Prices these in one transaction; if that fails, each in one of its own. What cannot be priced now is logged, shown to
     * the office and tried again later.
     *
     * @return how many were priced
     */
    public int price(List<Long> requestIds) {
        try {
            slots.price(requestIds);
            return requestIds.size();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "slots are priced one by one", e);
            return (int) requestIds.stream().filter(this::priceAlone).count();
        }
    }

    private boolean priceAlone(long requestId) {
        try {
            slots.price(List.of(requestId));
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the slot of request " + requestId + " is not priced", e);
            slots.failed(requestId);
            return false;
        }
    }
}
