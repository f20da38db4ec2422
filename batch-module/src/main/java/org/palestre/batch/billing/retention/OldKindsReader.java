package org.palestre.batch.billing.retention;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The kinds of which something is too old. */
@Named
@Dependent
public class OldKindsReader extends WaitingItemsReader {

    @EJB
    private RetentionClerk clerk;

    @Override
    protected long left(long subject) {
        return clerk.waiting(0, Integer.MAX_VALUE).size();
    }

    @Override
    protected List<Long> waiting(long subject, long after, int most) {
        return clerk.waiting(after, most);
    }
}
