package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.ClubWindows;
import org.palestre.seasonal.control.DecisionKeeping;
import org.palestre.seasonal.control.RequestViews;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.event.RequestWithdrawn;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/**
 * A club takes a request back, as long as it knows of no decision, and thinks better of it, as long as it could ask anew:
 * until the window of the campaign closes. The request keeps its number and its place in the order of submission.
 *
 * <p>Each operation refuses with {@code seasonal.unknownRequest} unless the caller acts for the club.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class WithdrawSlotRequest {

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private Campaigns campaigns;

    @Inject
    private ClubWindows windows;

    @Inject
    private SlotRequests requests;

    @Inject
    private RequestViews views;

    @Inject
    private DecisionKeeping keeping;

    @Inject
    private Event<RequestWithdrawn> withdrawn;

    @Inject
    private Clock clock;

    /**
     * Takes a submitted request back. Twice is the same as once.
     *
     * @throws BusinessException {@code seasonal.alreadyDecided} (number)
     */
    public SlotRequestView withdraw(long requestId) {
        SlotRequest request = mine(requestId);
        if (request.kept()) {
            keeping.drop(request);
        }
        boolean first = request.status() != RequestStatus.WITHDRAWN;
        request.progress().withdraw(clock.instant());
        requests.flush();
        if (first) {
            withdrawn.fire(new RequestWithdrawn(request.id()));
            audit.record("seasonal.withdraw", ClubMail.CASE, request.id(), request.number());
        }
        return views.forClub(request);
    }

    /**
     * Puts the request back to where it was before it was withdrawn. One that is not withdrawn stays as it is, so that
     * twice is the same as once.
     *
     * @throws BusinessException {@code seasonal.windowClosed} (from, until) outside the window; {@code
     *     seasonal.renewedAnew} (permit number) if the slot was asked for again meanwhile
     */
    public SlotRequestView undo(long requestId) {
        SlotRequest request = mine(requestId);
        if (request.status() == RequestStatus.WITHDRAWN) {
            windows.hold(campaigns.share(request.campaignId()), request.organisationId())
                    .requireOpen(clock.instant());
            request.progress().undoWithdrawal();
            flushAlone(request);
            audit.record("seasonal.undoWithdrawal", ClubMail.CASE, request.id(), request.number());
        }
        return views.forClub(request);
    }

    /** The database holds that a slot is renewed once; a renewal that was ticked anew took the place of this one. */
    private void flushAlone(SlotRequest request) {
        try {
            requests.flush();
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                throw BusinessException.conflict("seasonal.renewedAnew", request.renewedPermitNumber());
            }
            throw e;
        }
    }

    private SlotRequest mine(long requestId) {
        SlotRequest request = requests.lock(requestId);
        if (request.status() == RequestStatus.DRAFT || !person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        return request;
    }
}
