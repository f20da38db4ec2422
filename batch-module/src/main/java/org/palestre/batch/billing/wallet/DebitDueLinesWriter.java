package org.palestre.batch.billing.wallet;

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
 * Debits many lines in one transaction; if that fails, each in one of its own, so that the others do not wait for the one
 * that cannot be debited. That one is counted as failed and tried again by the next run.
 */
@Named
@Dependent
public class DebitDueLinesWriter extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(DebitDueLinesWriter.class.getName());

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private WalletClerk clerk;

    @Override
    public void writeItems(List<Object> items) {
        List<Long> lines = items.stream().map(Long.class::cast).toList();
        int failed = debited(lines) ? 0 : oneByOne(lines);
        running.progress(job, lines.size() - failed, failed);
    }

    private boolean debited(List<Long> lines) {
        try {
            clerk.debit(lines);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, e, () -> lines.size() + " lines cannot be debited together");
            return false;
        }
    }

    private int oneByOne(List<Long> lines) {
        int failed = 0;
        for (Long line : lines) {
            try {
                clerk.debit(List.of(line));
            } catch (RuntimeException e) {
                failed++;
                LOG.log(Level.SEVERE, e, () -> "line " + line + " cannot be debited yet");
            }
        }
        return failed;
    }
}
