package org.palestre.batch.billing.retention;

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

/** Forgets kind after kind, many rows in each transaction. A kind that cannot be forgotten does not keep the others. */
@Named
@Dependent
public class ForgetOldMoneyWriter extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(ForgetOldMoneyWriter.class.getName());

    private static final int AT_ONCE = 500;

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private RetentionClerk clerk;

    @Override
    public void writeItems(List<Object> kinds) {
        kinds.forEach(kind -> {
            boolean forgotten = forgotten((Long) kind);
            running.progress(job, forgotten ? 1 : 0, forgotten ? 0 : 1);
        });
    }

    private boolean forgotten(long kind) {
        try {
            while (clerk.forget(kind, AT_ONCE) == AT_ONCE) {
                // the next part
            }
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "what is too old of kind " + kind + " cannot be forgotten");
            return false;
        }
    }
}
