package org.palestre.billing.wallet.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.boundary.DebitLines;
import org.palestre.billing.entity.DueDebits;
import org.palestre.billing.wallet.control.LowWallets;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;

/**
 * Prepaid bookings are debited on their day (S4), by a job that is begun every hour in which something is due, and whose
 * payers are told when a wallet runs low.
 */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER})
public class DebitDueLines {

    /** Name of the job. */
    public static final String JOB = "debit-due-lines";

    private static final long THE_CITY = 1;

    @EJB
    private JobRuns runs;

    @EJB
    private DebitLines debitLines;

    @Inject
    private DueDebits due;

    @Inject
    private LowWallets lowWallets;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Has it done now. */
    public void want() {
        runs.want(JOB, THE_CITY, context.getCallerPrincipal().getName());
    }

    /** Has it stopped; what was debited stays so. */
    public void stop() {
        runs.stop(JOB, THE_CITY);
    }

    /** The last runs, the latest first. */
    public List<JobRun> latest() {
        return runs.latest(JOB, THE_CITY, 10);
    }

    /** How many lines are due today or before, and were not debited. */
    @RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.SYSTEM})
    public long left() {
        return due.count(LocalDate.now(clock));
    }

    /** It is a new hour. */
    @RolesAllowed(Roles.SYSTEM)
    public void hour() {
        if (left() > 0) {
            runs.want(JOB, THE_CITY, null);
        }
    }

    /** The next lines that are due, by their id. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> waiting(long after, int most) {
        return due.waiting(LocalDate.now(clock), after, most);
    }

    /** Debits those of these that still wait, and tells the payers whose wallets run low by it. */
    @RolesAllowed(Roles.SYSTEM)
    public void debit(List<Long> lineIds) {
        if (debitLines.debitDue(lineIds) > 0) {
            lowWallets.tellAfter(lineIds);
        }
    }
}
