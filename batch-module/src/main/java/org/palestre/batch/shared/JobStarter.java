package org.palestre.batch.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import java.util.Properties;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;

/** Hands runs of jobs to the batch runtime of this node. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobStarter {

    /** Name of the job parameter that holds the run's id. */
    static final String RUN = "run";

    /** Name of the job parameter that holds what the job works on. */
    static final String SUBJECT = "subject";

    private static final System.Logger LOG = System.getLogger(JobStarter.class.getName());

    @EJB
    private JobRuns runs;

    /** Starts all that wait. */
    public void startWanted() {
        for (Optional<JobRun> run = runs.take(); run.isPresent(); run = runs.take()) {
            start(run.get());
        }
    }

    private void start(JobRun run) {
        Properties parameters = new Properties();
        parameters.setProperty(RUN, Long.toString(run.id()));
        parameters.setProperty(SUBJECT, Long.toString(run.subjectId()));
        try {
            BatchRuntime.getJobOperator().start(run.job(), parameters);
        } catch (BatchRuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "job " + run.job() + " cannot be started", e);
            runs.finish(run.id(), false);
        }
    }
}
