package org.palestre.batch.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Properties;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRuns;

/** What the parts of a job say about its run, in the name of the product itself. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class RunningJob {

    @EJB
    private JobRuns runs;

    /** What a job works on. */
    public long subject(JobContext job) {
        return parameter(job, JobStarter.SUBJECT);
    }

    /** Notes how much is left to do. */
    public void begin(JobContext job, long left) {
        runs.begin(parameter(job, JobStarter.RUN), left);
    }

    /** Notes what was done since the last time, and stops the job if somebody asked for it. */
    public void progress(JobContext job, long done, long failed) {
        if (!runs.progress(parameter(job, JobStarter.RUN), done, failed)) {
            BatchRuntime.getJobOperator().stop(job.getExecutionId());
        }
    }

    /** Notes how it ended. */
    public void finish(JobContext job, boolean whole) {
        runs.finish(parameter(job, JobStarter.RUN), whole);
    }

    private static long parameter(JobContext job, String name) {
        Properties parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        return Long.parseLong(parameters.getProperty(name));
    }
}
