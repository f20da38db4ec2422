package org.palestre.batch.seasonal.secondseason;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.RunningJob;

/** Carries slots over; one that cannot be carried over now is logged, counted and left for the next run. */
@Named
@Dependent
public class CarryOverWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(CarryOverWriter.class.getName());

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private CarryOverClerk clerk;

    @Override
    public void writeItems(List<Object> requestIds) {
        int failed = 0;
        for (Object requestId : requestIds) {
            try {
                clerk.carryOver((Long) requestId);
            } catch (RuntimeException e) {
                failed++;
                LOG.log(System.Logger.Level.ERROR, "the slot of request " + requestId + " is not carried over", e);
            }
        }
        running.progress(job, requestIds.size() - failed, failed);
    }
}
