package org.palestre.batch.billing.retention;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The kinds of which something is too old; looked for once, when the job begins. */
@Named
@Dependent
public class OldKindsReader extends WaitingItemsReader {

    @EJB
    private RetentionClerk clerk;

    private List<Long> kinds = List.of();

    @Override
    protected long left(long subject) {
        kinds = clerk.waiting(0, Integer.MAX_VALUE);
        return kinds.size();
    }

    @Override
    protected List<Long> waiting(long subject, long after, int most) {
        return kinds.stream().filter(kind -> kind > after).limit(most).toList();
    }
}
