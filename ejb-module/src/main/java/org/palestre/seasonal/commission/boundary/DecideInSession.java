package org.palestre.seasonal.commission.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.commission.control.CommissionAccess;
import org.palestre.seasonal.commission.control.CommissionRules;
import org.palestre.seasonal.commission.control.SessionViews;
import org.palestre.seasonal.commission.entity.AgendaRow;
import org.palestre.seasonal.commission.entity.Agendas;
import org.palestre.seasonal.commission.entity.SessionFrame;
import org.palestre.seasonal.commission.entity.SessionMembers;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.DecisionKeeping;
import org.palestre.seasonal.control.Decisions;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * What the commission decides, written in its session: the decision on the request with all that follows, the votes and
 * the reason, in one transaction. Clubs are told once the session is closed, or when their campaign publishes all its
 * decisions together; until then each can be undone.
 *
 * <p>Each operation refuses with {@code commission.unknownItem}, {@code accounts.outOfScope}, {@code
 * commission.sessionClosed} (date) and {@code seasonal.changedMeanwhile} if the item changed since {@code version}.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class DecideInSession {

    @EJB
    private AuditTrail audit;

    @Inject
    private CommissionAccess access;

    @Inject
    private OfficeRequests office;

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionKeeping keeping;

    @Inject
    private SessionMembers members;

    @Inject
    private Agendas agendas;

    @Inject
    private SessionViews views;

    @Inject
    private Clock clock;

    /**
     * Writes a decision.
     *
     * @throws BusinessException {@code commission.itemDecided} (number); {@code commission.noQuorum} (present, needed);
     *     {@code commission.tooManyVotes} (present), {@code commission.noVotes} at {@code inFavour}; {@code
     *     shared.missing} at {@code reason} of a refusal or postponement; {@code commission.asAskedAfterAll} at {@code
     *     decision} if the changed grant changes nothing; a conflict that names the busy times, as at the desk, and
     *     whatever else is refused there
     */
    public SessionView decide(long itemId, long version, Verdict verdict) {
        AgendaRow seen = agendas.get(itemId);
        SlotRequest request = office.lock(seen.requestId());
        SessionFrame session = access.lock(seen.sessionId());
        AgendaRow item = agendas.get(itemId);
        if (item.ruling() != null) {
            throw BusinessException.conflict("commission.itemDecided", request.number());
        }
        item.requireVersion(version);
        request.requireUndecided();
        String reason = CommissionRules.checked(verdict, members.present(session.id()), session.quorum());
        agendas.rule(itemId, verdict.decision(), verdict.votes(), reason, clock.instant());
        carryOut(request, verdict, reason);
        audit.record(
                "commission.decide",
                ClubMail.CASE,
                request.id(),
                verdict.decision().name());
        return views.view(session);
    }

    private void carryOut(SlotRequest request, Verdict verdict, String reason) {
        switch (verdict.decision()) {
            case AS_ASKED -> grant(request, asAsked(verdict.grant()), verdict.accepted());
            case WITH_CHANGES -> {
                if (verdict.grant() == null) {
                    throw BusinessException.invalid("shared.missing", "grant");
                }
                Granted granted = grant(request, verdict.grant(), verdict.accepted());
                if (granted.status() != RequestStatus.GRANTED_WITH_CHANGES) {
                    throw BusinessException.invalid("commission.asAskedAfterAll", "decision");
                }
            }
            case REFUSED -> decisions.refuseKept(request, reason);
            case POSTPONED -> request.requireUndecided();
        }
    }

    private Granted grant(SlotRequest request, Grant grant, AcceptedPromises accepted) {
        office.requireScopeOfWish(request, grant.rank());
        return decisions.grantKept(request, grant, accepted);
    }

    /** One of the club's wishes, the first unless the grant names another, exactly as it was asked for. */
    private static Grant asAsked(Grant grant) {
        return grant == null
                ? Grant.ofWish(1, false)
                : new Grant(
                        null,
                        null,
                        null,
                        null,
                        null,
                        grant.leaveOutConflicts(),
                        grant.remark(),
                        grant.rank(),
                        grant.freeOfCharge());
    }

    /**
     * Takes back what was decided, as long as the session is open and the club does not know.
     *
     * @throws BusinessException {@code commission.itemUndecided} (number); {@code seasonal.publishedAlready} (number)
     */
    public SessionView undo(long itemId, long version) {
        AgendaRow seen = agendas.get(itemId);
        SlotRequest request = office.lock(seen.requestId());
        SessionFrame session = access.lock(seen.sessionId());
        AgendaRow item = agendas.get(itemId);
        item.requireVersion(version);
        if (item.ruling() == null) {
            throw BusinessException.conflict("commission.itemUndecided", request.number());
        }
        if (item.ruling().decision().last()) {
            keeping.undo(request);
        } else {
            agendas.clear(itemId);
        }
        audit.record("commission.undo", ClubMail.CASE, request.id(), request.number());
        return views.view(session);
    }
}
