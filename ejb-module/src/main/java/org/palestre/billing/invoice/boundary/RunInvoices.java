package org.palestre.billing.invoice.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.invoice.control.InvoiceTerms;
import org.palestre.billing.invoice.entity.InvoiceRuns;
import org.palestre.billing.invoice.entity.RunComparisons;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;

/**
 * Invoices for all payers in one go. A run is prepared first, which issues nothing: it shows who would get what and how
 * that differs from last time. Once it is started, a job {@link IssueInvoiceRun issues the invoices}; begun again at any
 * point, it goes on with those who wait.
 */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class RunInvoices {

    /** Name of the job. */
    public static final String JOB = "issue-invoices";

    private static final String SUBJECT = "billing.invoiceRun";

    @EJB
    private AuditTrail audit;

    @EJB
    private JobRuns jobs;

    @Inject
    private InvoiceRuns runs;

    @Inject
    private RunComparisons comparisons;

    @Inject
    private InvoiceTerms terms;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Writes down what a run would invoice now.
     *
     * @throws BusinessException {@code invoice.nothingWaits} if there is nothing; as {@link InvoiceTerms} says at the
     *     field
     */
    public RunView prepare(NewRun run) {
        long id = runs.prepare(
                Texts.required(run.name(), "name", 120),
                terms.services(run.services()),
                terms.until(run.dueUntil(), "dueUntil"),
                terms.payableBy(run.payableBy()),
                clock.instant(),
                caller());
        RunView prepared = runs.get(id);
        if (prepared.payers() == 0) {
            throw BusinessException.conflict("invoice.nothingWaits");
        }
        audit.record("invoice.prepareRun", SUBJECT, id, prepared.name());
        return prepared;
    }

    /**
     * Starts a run that was prepared, or goes on with one that was stopped or broke off; it begins within seconds. Nothing
     * happens if it is under way.
     *
     * @throws BusinessException {@code invoice.unknownRun}; {@code invoice.nothingWaits}; {@code invoice.runTooOld} if its
     *     invoices would be due before they are issued
     */
    public RunView start(long id) {
        RunView run = runs.get(id);
        if (run.payableBy().isBefore(LocalDate.now(clock))) {
            throw BusinessException.conflict("invoice.runTooOld", run.payableBy());
        }
        if (runs.left(id) == 0) {
            throw BusinessException.conflict("invoice.nothingWaits");
        }
        runs.start(id, clock.instant(), caller());
        jobs.want(JOB, id, caller());
        audit.record("invoice.startRun", SUBJECT, id, run.name());
        return run(id);
    }

    /** Asks a run that is under way to stop: what was issued is issued, the rest waits. */
    public RunView stop(long id) {
        RunView run = runs.get(id);
        jobs.stop(JOB, id);
        audit.record("invoice.stopRun", SUBJECT, id, run.name());
        return run(id);
    }

    /**
     * Throws a run away that was never started.
     *
     * @throws BusinessException {@code invoice.unknownRun}, {@code invoice.runStarted}
     */
    public void discard(long id) {
        RunView run = runs.get(id);
        if (!runs.discard(id)) {
            throw BusinessException.conflict("invoice.runStarted");
        }
        audit.record("invoice.discardRun", SUBJECT, id, run.name());
    }

    /** A run, how far it is and how long it took. As long as its job is under way, who waits is what the job has not done yet. */
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR})
    public RunView run(long id) {
        JobRun job = jobs.latest(JOB, id, 1).stream().findFirst().orElse(null);
        return runs.get(id, job == null ? null : job.left()).with(job);
    }

    /** All runs, the latest first; without their jobs. */
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR})
    public Page<RunView> runs(PageRequest page) {
        return new Page<>(runs.page(page.size(), page.offset()), runs.count());
    }

    /**
     * A run beside the last one for the same services.
     *
     * @param percent by how much an amount has to differ to be told, 0 to 1000
     */
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR})
    public RunComparison compare(long id, int percent) {
        runs.requireKnown(id);
        return comparisons.compare(id, sensible(percent));
    }

    /** The payers for whom a run differs from the last one, those with the greatest change first. */
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR})
    public Page<RunDifference> differences(long id, int percent, RunDifference.Kind kind, PageRequest page) {
        runs.requireKnown(id);
        return comparisons.differences(id, sensible(percent), kind, page);
    }

    private static int sensible(int percent) {
        if (percent < 0 || percent > 1000) {
            throw BusinessException.invalid("invoice.percent", "percent");
        }
        return percent;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
