package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.seasonal.oneoff.control.OneOffPermitIssue;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;
import org.palestre.seasonal.oneoff.entity.OneOffPermits;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;
import org.palestre.shared.Roles;

/** Makes the documents of further editions and mails them to the clubs' correspondents; called by a timer. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class IssueOneOffPermits {

    @Inject
    private OneOffRequests requests;

    @Inject
    private OneOffPermits permits;

    @Inject
    private OneOffPermitIssue issue;

    @Inject
    private Clock clock;

    /** The requests whose permits wait for their documents, at most so many, those that wait longest first. */
    public List<Long> waiting(int most) {
        return permits.toIssue(clock.instant(), most);
    }

    /**
     * Issues the permit of a request in a transaction of its own: document archived and message posted together, exactly
     * once. Nothing happens if it was issued or fell out meanwhile.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void issue(long requestId) {
        OneOffRequest request = requests.lock(requestId);
        permits.inForce(requestId).filter(OneOffPermit::waiting).ifPresent(permit -> issue.issue(permit, request));
    }

    /** Puts a permit off whose document could not be made, so that it does not stand in the way of others. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(long requestId) {
        permits.postpone(requestId, clock.instant());
    }
}
