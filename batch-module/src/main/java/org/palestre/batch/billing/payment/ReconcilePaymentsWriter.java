package org.palestre.batch.billing.payment;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.palestre.batch.shared.RunningJob;

/**
 * Asks PayFiP about payments and does what follows. When it cannot be reached three times in a row the rest of the night is
 * not spent on waiting for it: what was not asked about is counted as failed, and left for the next run.
 */
@Named
@Dependent
public class ReconcilePaymentsWriter extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(ReconcilePaymentsWriter.class.getName());

    private static final int ENOUGH = 3;

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private PaymentClerk clerk;

    private int silent;

    @Override
    public void writeItems(List<Object> paymentIds) {
        int done = 0;
        for (Object paymentId : paymentIds) {
            if (silent < ENOUGH && ask((Long) paymentId)) {
                done++;
            }
        }
        running.progress(job, done, paymentIds.size() - done);
    }

    private boolean ask(long paymentId) {
        try {
            boolean reached = clerk.ask(paymentId);
            silent = reached ? 0 : silent + 1;
            return reached;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "payment " + paymentId + " cannot be settled yet");
            return false;
        }
    }
}
