package org.palestre.seasonal.workbench.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.AgentRights;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.control.DecisionKeeping;
import org.palestre.seasonal.control.Decisions;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.workbench.control.BestWish;
import org.palestre.seasonal.workbench.control.ProposalDecision;
import org.palestre.seasonal.workbench.entity.BulkDecisions;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * Decides on one request after the other of a bulk decision: for its job, and for {@link DecideInBulk}. Each is decided in
 * a transaction of its own, in the name of the officer who wanted it and within what he may do at that moment; on one that
 * was worked on already nothing happens.
 */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.BOOKING_OFFICE})
public class BulkDecisionWork {

    @Resource
    private SessionContext context;

    @EJB
    private AuditTrail audit;

    @EJB
    private AgentRights rights;

    @EJB
    private ConsultSites sites;

    @Inject
    private BulkDecisions bulks;

    @Inject
    private SlotRequests requests;

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionKeeping keeping;

    @Inject
    private ProposalDecision proposals;

    @Inject
    private BestWish bestWish;

    @Inject
    private Clock clock;

    /** How many requests wait. */
    public long left(long bulkId) {
        return bulks.left(bulkId);
    }

    /** The requests that wait, in the order in which they are to be decided. */
    public List<Long> waiting(long bulkId) {
        return bulks.waiting(bulkId);
    }

    /**
     * Decides on one, once.
     *
     * @throws BusinessException why it cannot be decided; nothing is written then
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void decide(long bulkId, long requestId) {
        Optional<BulkDecisions.Item> waiting = bulks.lock(bulkId, requestId);
        if (waiting.isPresent()) {
            BulkDecisions.Item item = waiting.get();
            SlotRequest request = requests.lock(requestId);
            AgentScope scope = actFor(item, request);
            Optional<Granted> granted = carryOut(item, request, scope);
            bulks.done(bulkId, requestId, granted, clock.instant());
        }
    }

    /** Notes why one could not be decided, unless it was meanwhile. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(long bulkId, long requestId, String code, List<String> values) {
        if (bulks.lock(bulkId, requestId).isPresent()) {
            bulks.refused(bulkId, requestId, code, values, clock.instant());
        }
    }

    /** The officer's rights count, and the trail names him, whoever does the work. */
    private AgentScope actFor(BulkDecisions.Item item, SlotRequest request) {
        AgentRights.Officer officer = rights.inForce(item.personId(), Roles.BOOKING_OFFICE)
                .orElseThrow(() -> BusinessException.forbidden("workbench.officerGone"));
        if (!officer.scope().wholeCity()) {
            officer.scope()
                    .require(request.siteId(), sites.site(request.siteId()).districtCode());
        }
        if (context.isCallerInRole(Roles.SYSTEM)) {
            audit.onBehalfOf(officer.email());
        } else if (!context.getCallerPrincipal().getName().equalsIgnoreCase(officer.email())) {
            throw BusinessException.forbidden("workbench.notYourBulkDecision");
        }
        return officer.scope();
    }

    private Optional<Granted> carryOut(BulkDecisions.Item item, SlotRequest request, AgentScope scope) {
        if (item.kind() == BulkKind.UNDO) {
            request.requireVersion(item.requestVersion());
            keeping.undo(request);
            return Optional.empty();
        }
        request.requireUndecided();
        request.requireVersion(item.requestVersion());
        return switch (item.kind()) {
            case GRANT_AS_ASKED -> Optional.of(grant(request, 1, item));
            case GRANT_BEST_WISH -> Optional.of(grant(request, bestWish.of(request.id(), scope), item));
            case AS_PROPOSED ->
                proposals.carryOut(request, proposal(item), item.proposalVersion(), scope, item.accepted());
            default -> {
                decisions.refuse(request, item.reason());
                yield Optional.empty();
            }
        };
    }

    private Granted grant(SlotRequest request, int rank, BulkDecisions.Item item) {
        return decisions.grant(
                request, Grant.ofWish(rank, item.leaveOutConflicts()).free(item.freeOfCharge()), item.accepted());
    }

    private static long proposal(BulkDecisions.Item item) {
        if (item.proposalId() == null) {
            throw BusinessException.conflict("workbench.noProposal");
        }
        return item.proposalId();
    }
}
