package org.palestre.seasonal.workbench.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.workbench.control.BulkPlans;
import org.palestre.seasonal.workbench.entity.BulkDecisions;
import org.palestre.seasonal.workbench.entity.BulkPlanning;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;
import org.palestre.shared.boundary.JobRuns;

/**
 * Decides on many requests in one go: the consequences are shown, the order is written, then each request is decided in a
 * transaction of its own with its result kept. An order that comes twice is carried out once.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class DecideInBulk {

    /** Name of the job that carries long orders out. */
    public static final String JOB = "decide-in-bulk";

    /** Up to so many are decided while one waits; more by the job. */
    public static final int AT_ONCE = 20;

    private static final System.Logger LOG = System.getLogger(DecideInBulk.class.getName());

    @EJB
    private CurrentPerson person;

    @EJB
    private JobRuns jobs;

    @EJB
    private AuditTrail audit;

    @EJB
    private BulkDecisionWork work;

    @Inject
    private BulkPlanning planning;

    @Inject
    private BulkPlans plans;

    @Inject
    private BulkDecisions bulks;

    @Inject
    private Clock clock;

    /**
     * What would follow. The number of statements does not depend on the number of requests.
     *
     * @throws BusinessException {@code accounts.outOfScope} if one of them is not the agent's, or does not exist
     */
    public BulkPlan plan(BulkWish wish) {
        AgentScope scope = person.scope();
        long me = person.requirePersonId();
        List<Long> wanted = wish.proposalsOfMineIn() == null
                ? wish.requestIds()
                : planning.proposedBy(me, wish.proposalsOfMineIn(), scope);
        List<Long> ids = wanted.stream().limit(BulkWish.MOST).toList();
        requireScope(ids, scope);
        required(wish.kind(), "kind");
        return new BulkPlan(wish.kind(), plans.of(wish, ids, me, scope), wanted.size() - ids.size());
    }

    /**
     * Writes an order; nothing is decided yet. The same token leads to the same order.
     *
     * @return its id
     * @throws BusinessException {@code shared.missing} at a field; {@code workbench.nothingChosen}, {@code
     *     workbench.tooMany} (most); {@code accounts.outOfScope}; {@code workbench.freeWishesOnly} at {@code freeOfCharge}
     */
    public long order(BulkOrder order) {
        long me = person.requirePersonId();
        required(order.token(), "token");
        return bulks.withToken(order.token(), me).orElseGet(() -> write(order, me));
    }

    private long write(BulkOrder order, long me) {
        BulkKind kind = required(order.kind(), "kind");
        if (order.items().isEmpty()) {
            throw BusinessException.invalid("workbench.nothingChosen", "items");
        }
        if (order.items().size() > BulkWish.MOST) {
            throw BusinessException.invalid("workbench.tooMany", "items", BulkWish.MOST);
        }
        String reason =
                kind == BulkKind.REFUSE ? Texts.required(order.reason(), "reason", GrantRules.LONGEST_REASON) : null;
        FreeOfCharge free = checked(order.freeOfCharge(), kind);
        requireScope(order.items().stream().map(BulkOrder.Item::requestId).toList(), person.scope());
        long id = bulks.add(order, me, reason, free, clock.instant())
                .or(() -> bulks.withToken(order.token(), me))
                .orElseThrow(() -> BusinessException.conflict("workbench.notYourBulkDecision"));
        audit.record(
                "workbench.decideInBulk",
                "seasonal.bulkDecision",
                id,
                kind + ", " + order.items().size());
        return id;
    }

    /**
     * Carries an order out: a short one before this returns, a long one by a job that begins within seconds. Nothing happens
     * to requests that were worked on already.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void carryOut(long bulkId) {
        requireMine(bulkId);
        List<Long> waiting = work.waiting(bulkId);
        if (waiting.size() > AT_ONCE) {
            startJob(bulkId);
        } else {
            waiting.forEach(requestId -> attempt(bulkId, requestId));
        }
    }

    /** Carries an order out by a job, however short it is. Nothing happens if one is at it. */
    public void startJob(long bulkId) {
        requireMine(bulkId);
        jobs.want(JOB, bulkId, person.identity().map(Identity::email).orElse(null));
    }

    /** Asks the job to stop: what is decided stays decided, the rest waits. */
    public void stop(long bulkId) {
        requireMine(bulkId);
        jobs.stop(JOB, bulkId);
    }

    private void attempt(long bulkId, long requestId) {
        try {
            work.decide(bulkId, requestId);
        } catch (BusinessException e) {
            work.refused(
                    bulkId,
                    requestId,
                    e.code(),
                    e.values().stream().map(String::valueOf).toList());
        } catch (RuntimeException e) {
            // it waits: whoever looks at the result can go on
            LOG.log(System.Logger.Level.WARNING, "request " + requestId + " of order " + bulkId + " waits", e);
        }
    }

    private void requireMine(long bulkId) {
        long owner = bulks.personOf(bulkId).orElseThrow(DecideInBulk::unknown);
        if (owner != person.requirePersonId()) {
            throw BusinessException.forbidden("workbench.notYourBulkDecision");
        }
    }

    private void requireScope(List<Long> requestIds, AgentScope scope) {
        List<Long> distinct = requestIds.stream().distinct().toList();
        if (planning.inScope(distinct, scope) != distinct.size()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
        if (distinct.size() != requestIds.size()) {
            throw BusinessException.invalid("workbench.chosenTwice", "items");
        }
    }

    private static FreeOfCharge checked(FreeOfCharge free, BulkKind kind) {
        if (free != null && !kind.grantsWishes()) {
            throw BusinessException.invalid("workbench.freeWishesOnly", "freeOfCharge");
        }
        return free == null ? null : free.checked();
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
        return value;
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("workbench.unknownBulkDecision");
    }
}
