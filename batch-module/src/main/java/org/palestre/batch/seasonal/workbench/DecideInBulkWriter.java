package org.palestre.batch.seasonal.workbench;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.RunningJob;

/** Decides on requests; one on which the machine failed is logged, counted and left for the next run. */
@Named
@Dependent
public class DecideInBulkWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(DecideInBulkWriter.class.getName());

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private BulkClerk clerk;

    @Override
    public void writeItems(List<Object> requestIds) {
        int failed = 0;
        for (Object requestId : requestIds) {
            try {
                clerk.decide(running.subject(job), (Long) requestId);
            } catch (RuntimeException e) {
                failed++;
                LOG.log(System.Logger.Level.ERROR, "request " + requestId + " of a bulk decision waits", e);
            }
        }
        running.progress(job, requestIds.size() - failed, failed);
    }
}
