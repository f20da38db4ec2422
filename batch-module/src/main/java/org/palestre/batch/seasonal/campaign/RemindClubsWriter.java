package org.palestre.batch.seasonal.campaign;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.batch.shared.RunningJob;

/** Writes to clubs; one that cannot be written to now is logged, counted and left for the next run. */
@Named
@Dependent
public class RemindClubsWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(RemindClubsWriter.class.getName());

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @EJB
    private ReminderClerk clerk;

    @Override
    public void writeItems(List<Object> organisationIds) {
        long reminder = running.subject(job);
        int failed = 0;
        for (Object organisationId : organisationIds) {
            try {
                clerk.remind(reminder, (Long) organisationId);
            } catch (RuntimeException e) {
                failed++;
                LOG.log(System.Logger.Level.ERROR, "organisation " + organisationId + " is not reminded", e);
            }
        }
        running.progress(job, organisationIds.size() - failed, failed);
    }
}
