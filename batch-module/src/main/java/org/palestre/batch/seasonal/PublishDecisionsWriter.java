package org.palestre.batch.seasonal;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.RunningJob;

/** Publishes decisions; one that cannot be published is logged, counted and left for the next run. */
@Named
@Dependent
public class PublishDecisionsWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(PublishDecisionsWriter.class.getName());

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private PublicationClerk clerk;

    @Override
    public void writeItems(List<Object> requestIds) {
        int failed = 0;
        for (Object requestId : requestIds) {
            try {
                clerk.publish((Long) requestId);
            } catch (RuntimeException e) {
                failed++;
                LOG.log(System.Logger.Level.ERROR, "the decision on request " + requestId + " is not published", e);
            }
        }
        running.progress(job, requestIds.size() - failed, failed);
    }
}
