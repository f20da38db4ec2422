package org.palestre.batch.shared;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Notes the end of each job where people watch it. */
@Named
@Dependent
public class JobRunListener extends AbstractJobListener {

    @Inject
    private JobContext job;

    @EJB
    private RunningJob running;

    @Override
    public void afterJob() {
        running.finish(job, job.getBatchStatus() != BatchStatus.FAILED);
    }
}
