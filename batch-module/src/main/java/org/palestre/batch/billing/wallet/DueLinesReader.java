package org.palestre.batch.billing.wallet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The prepaid lines whose day has come, by their id. */
@Named
@Dependent
public class DueLinesReader extends WaitingItemsReader {

    @EJB
    private WalletClerk clerk;

    @Override
    protected long left(long subject) {
        return clerk.left();
    }

    @Override
    protected List<Long> waiting(long subject, long after, int most) {
        return clerk.waiting(after, most);
    }
}
