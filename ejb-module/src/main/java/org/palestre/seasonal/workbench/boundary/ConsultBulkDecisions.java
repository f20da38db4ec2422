package org.palestre.seasonal.workbench.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.workbench.entity.BulkOutcomes;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;

/**
 * How far orders to decide on many requests are, and what became of each. Officers see those of their colleagues too.
 *
 * <p>Each operation but {@link #mine} refuses with {@code workbench.unknownBulkDecision}.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ConsultBulkDecisions {

    private static final int SHOWN = 20;

    @EJB
    private CurrentPerson person;

    @EJB
    private JobRuns jobs;

    @Inject
    private BulkOutcomes outcomes;

    /** How far an order is. */
    public BulkDecisionView view(long bulkId) {
        return outcomes.get(bulkId, person.requirePersonId())
                .orElseThrow(() -> BusinessException.notFound("workbench.unknownBulkDecision"));
    }

    /** The run of its job, the latest first; none if it was short. */
    public List<JobRun> runs(long bulkId) {
        view(bulkId);
        return jobs.latest(DecideInBulk.JOB, bulkId, 1);
    }

    /** What became of each request within the agent's scope; those that could not be decided first. */
    public Page<BulkOutcome> outcomes(long bulkId, PageRequest page) {
        view(bulkId);
        return outcomes.outcomes(bulkId, person.scope(), page);
    }

    /** The caller's orders, the latest first. */
    public List<BulkDecisionView> mine() {
        return outcomes.of(person.requirePersonId(), SHOWN);
    }

    /** The requests of an order that could not be decided, to try again. */
    public List<Long> failed(long bulkId) {
        view(bulkId);
        return outcomes.requests(bulkId, true);
    }

    /** The requests of an order whose decision stands and is not known to the club yet. */
    public List<Long> undoable(long bulkId) {
        view(bulkId);
        return outcomes.requests(bulkId, false);
    }
}
