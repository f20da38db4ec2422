package org.palestre.billing.payment.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.palestre.billing.payment.entity.Payments;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;

/**
 * Every night PayFiP is asked about every payment that is not settled, and once more about those that brought no money in
 * the last days: whatever was missed, the money is right the next morning.
 */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER})
public class ReconcilePayments {

    /** Name of the job. */
    public static final String JOB = "reconcile-payments";

    private static final long THE_CITY = 1;
    private static final Duration LOOKED_BACK = Duration.ofDays(4);

    @EJB
    private JobRuns runs;

    @Inject
    private Payments payments;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Has it done now. */
    public void want() {
        runs.want(JOB, THE_CITY, context.getCallerPrincipal().getName());
    }

    /** The last runs, the latest first. */
    public List<JobRun> latest() {
        return runs.latest(JOB, THE_CITY, 5);
    }

    /** It is night. */
    @RolesAllowed(Roles.SYSTEM)
    public void night() {
        runs.want(JOB, THE_CITY, null);
    }

    /** How many payments are to be asked about. */
    @RolesAllowed(Roles.SYSTEM)
    public long left() {
        return payments.countUnsettled(since());
    }

    /** The next of them, by their id. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> waiting(long after, int most) {
        return payments.unsettled(after, since(), most);
    }

    private Instant since() {
        return clock.instant().minus(LOOKED_BACK);
    }
}
