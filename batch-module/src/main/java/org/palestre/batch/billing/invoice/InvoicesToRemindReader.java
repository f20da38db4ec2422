package org.palestre.batch.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The invoices that are to be reminded of, by id. */
@Named
@Dependent
public class InvoicesToRemindReader extends WaitingItemsReader {

    @EJB
    private InvoiceClerk clerk;

    @Override
    protected long left(long city) {
        return clerk.toRemind();
    }

    @Override
    protected List<Long> waiting(long city, long after, int most) {
        return clerk.toRemind(after, most);
    }
}
