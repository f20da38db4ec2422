package org.palestre.batch.billing.invoice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingItemsReader;

/** The payers of a run who wait for their invoice, by id. */
@Named
@Dependent
public class PayersToInvoiceReader extends WaitingItemsReader {

    @EJB
    private InvoiceClerk clerk;

    @Override
    protected long left(long runId) {
        return clerk.left(runId);
    }

    @Override
    protected List<Long> waiting(long runId, long after, int most) {
        return clerk.waiting(runId, after, most);
    }
}
