package org.palestre.batch.seasonal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The requests whose decision waits to be published, in the order of their ids. */
@Named
@Dependent
public class WaitingDecisionsReader extends WaitingItemsReader {

    @EJB
    private PublicationClerk clerk;

    @Override
    protected long left(long campaignId) {
        return clerk.left(campaignId);
    }

    @Override
    protected List<Long> waiting(long campaignId, long after, int most) {
        return clerk.waiting(campaignId, after, most);
    }
}
