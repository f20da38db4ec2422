package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.seasonal.control.PermitIssue;
import org.palestre.seasonal.entity.PermitsToIssue;
import org.palestre.shared.Roles;

/** Makes the documents of granted permits and mails them to the clubs' correspondents; called by a timer. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class IssuePermits {

    @Inject
    private PermitsToIssue permits;

    @Inject
    private PermitIssue issue;

    @Inject
    private Clock clock;

    /** Permits that wait for their document, at most so many, those that wait longest first. */
    public List<Long> waiting(int most) {
        return permits.waiting(clock.instant(), most);
    }

    /**
     * Issues a permit in a transaction of its own: document archived and message posted together, exactly once. Nothing
     * happens if it was issued meanwhile or another node works on it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void issue(long permitId) {
        permits.lock(permitId).ifPresent(issue::issue);
    }

    /** Puts a permit off whose document could not be made, so that it does not stand in the way of others. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(long permitId) {
        permits.postpone(permitId, clock.instant());
    }
}
