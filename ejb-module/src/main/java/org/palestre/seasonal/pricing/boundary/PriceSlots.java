package org.palestre.seasonal.pricing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.seasonal.pricing.control.SlotBilling;
import org.palestre.seasonal.pricing.entity.PricingWanted;
import org.palestre.seasonal.pricing.entity.SlotPrices;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRuns;

/**
 * Prices the slots that wait, many in one transaction; called by a timer, and by a job where there are many. Whoever cannot be
 * priced with others is priced alone, so that one slot never stands in the way of another.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PriceSlots {

    /** Name of the job that prices many slots; its subject is {@link #ALL}. */
    public static final String JOB = "price-slots";

    /** The slots of all campaigns are one subject. */
    public static final long ALL = 0;

    /** So many are priced by the timer itself, and by the job in one transaction. */
    public static final int FEW = 100;

    @EJB
    private JobRuns jobs;

    @Inject
    private PricingWanted wanted;

    @Inject
    private SlotBilling billing;

    @Inject
    private SlotPrices prices;

    /** The slots that wait if they are few; none if the job is to do it, which is asked for. */
    public List<Long> few() {
        List<Long> waiting = wanted.waiting(0, FEW + 1);
        if (waiting.size() <= FEW) {
            return waiting;
        }
        jobs.want(JOB, ALL, null);
        return List.of();
    }

    /** The slots that wait, in the order of their requests, those after one of them. */
    public List<Long> waiting(long after, int most) {
        return wanted.waiting(after, most);
    }

    /** How many slots wait. */
    public long left() {
        return wanted.count();
    }

    /**
     * Prices these, each once for whatever happened to it before. Nothing happens to one that nobody wants priced any more.
     *
     * @param requestIds some hundreds at most: each is locked until the transaction ends
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void price(List<Long> requestIds) {
        billing.price(requestIds);
    }

    /** Notes that one could not be priced, for the office, and puts it off. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(long requestId) {
        wanted.postpone(requestId);
        if (prices.lock(requestId)) {
            prices.failed(requestId, new PriceProblem(PriceProblem.Kind.FAILED, ""));
        }
    }
}
