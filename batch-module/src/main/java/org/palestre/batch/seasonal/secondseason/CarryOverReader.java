package org.palestre.batch.seasonal.secondseason;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The slots that wait to be carried over, in the order of their requests. */
@Named
@Dependent
public class CarryOverReader extends WaitingItemsReader {

    @EJB
    private CarryOverClerk clerk;

    @Override
    protected long left(long campaignId) {
        return clerk.left(campaignId);
    }

    @Override
    protected List<Long> waiting(long campaignId, long after, int most) {
        return clerk.waiting(campaignId, after, most);
    }
}
