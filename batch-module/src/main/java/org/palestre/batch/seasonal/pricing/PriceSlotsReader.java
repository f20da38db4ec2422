package org.palestre.batch.seasonal.pricing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The slots that wait to be priced, in the order of their requests. */
@Named
@Dependent
public class PriceSlotsReader extends WaitingItemsReader {

    @EJB
    private PricingClerk clerk;

    @Override
    protected long left(long subject) {
        return clerk.left();
    }

    @Override
    protected List<Long> waiting(long subject, long after, int most) {
        return clerk.waiting(after, most);
    }
}
