package org.palestre.batch.billing.invoice;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.RunningJob;

/**
 * Issues the invoices of many payers in one transaction. If that fails they are tried one by one, so that whoever cannot be
 * invoiced keeps nobody else from it: that one is logged, counted and left for the next start.
 */
@Named
@Dependent
public class IssueInvoicesWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(IssueInvoicesWriter.class.getName());

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private InvoiceClerk clerk;

    @Override
    public void writeItems(List<Object> payerIds) {
        long runId = running.subject(job);
        List<Long> payers = payerIds.stream().map(Long.class::cast).toList();
        int failed = issue(runId, payers) ? 0 : oneByOne(runId, payers);
        running.progress(job, payers.size() - failed, failed);
    }

    private int oneByOne(long runId, List<Long> payers) {
        return (int)
                payers.stream().filter(payer -> !issue(runId, List.of(payer))).count();
    }

    private boolean issue(long runId, List<Long> payers) {
        try {
            clerk.issue(runId, payers);
            return true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, payers.size() + " payers from " + payers.get(0) + " not invoiced", e);
            return false;
        }
    }
}
