package org.palestre.batch.billing.invoice;

import jakarta.batch.api.BatchProperty;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.WaitingIdsReader;

/** The payers of one part of a run who wait for their invoice, by id. */
@Named
@Dependent
public class PayersToInvoiceReader extends WaitingIdsReader {

    @EJB
    private InvoiceClerk clerk;

    @Inject
    @BatchProperty
    private String part;

    @Inject
    @BatchProperty
    private String parts;

    @Override
    protected List<Long> waiting(long runId, long after, int most) {
        return clerk.waiting(runId, Integer.parseInt(part), Integer.parseInt(parts), after, most);
    }
}
