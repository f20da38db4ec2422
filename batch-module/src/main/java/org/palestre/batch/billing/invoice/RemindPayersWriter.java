package org.palestre.batch.billing.invoice;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.RunningJob;

/** Reminds of invoices, each in a transaction of its own; one that fails is logged, counted and left for the next night. */
@Named
@Dependent
public class RemindPayersWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(RemindPayersWriter.class.getName());

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private InvoiceClerk clerk;

    @Override
    public void writeItems(List<Object> invoiceIds) {
        long failed = invoiceIds.stream().filter(id -> !reminded((Long) id)).count();
        running.progress(job, invoiceIds.size() - failed, failed);
    }

    private boolean reminded(long invoiceId) {
        try {
            clerk.remind(invoiceId);
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "nobody was reminded of invoice " + invoiceId, e);
            return false;
        }
    }
}
