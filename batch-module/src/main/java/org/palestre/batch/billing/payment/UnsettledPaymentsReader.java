package org.palestre.batch.billing.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The payments that are not settled, by their id. */
@Named
@Dependent
public class UnsettledPaymentsReader extends WaitingItemsReader {

    @EJB
    private PaymentClerk clerk;

    @Override
    protected long left(long subject) {
        return clerk.left();
    }

    @Override
    protected List<Long> waiting(long subject, long after, int most) {
        return clerk.waiting(after, most);
    }
}
