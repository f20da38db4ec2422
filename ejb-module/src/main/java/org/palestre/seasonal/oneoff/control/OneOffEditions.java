package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.seasonal.control.PermitToken;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.seasonal.oneoff.entity.OneOffDate;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;
import org.palestre.seasonal.oneoff.entity.OneOffPermits;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;

/**
 * Keeps the permit of a one-off request true: whoever holds a paper in his hands with a date that fell out or was moved is
 * told by its code that it is void. The request is locked by the caller.
 */
@ApplicationScoped
public class OneOffEditions {

    @Inject
    private OneOffRequests requests;

    @Inject
    private OneOffPermits permits;

    @Inject
    private Clock clock;

    /** The first edition, with the grant. */
    public OneOffPermit begin(long requestId) {
        return permits.add(requestId, 1, PermitToken.next(), clock.instant());
    }

    /**
     * The dates that a club has are not what they were. An edition that nobody holds yet is made with the new ones; one that
     * is out becomes void, and a further one follows while a date is left.
     */
    public void changed(long requestId) {
        permits.inForce(requestId).ifPresent(permit -> changed(permit, requests.get(requestId)));
    }

    private void changed(OneOffPermit permit, OneOffRequest request) {
        boolean anyLeft = request.dates().stream().map(OneOffDate::state).anyMatch(DateState::held);
        if (permit.issued() || !anyLeft) {
            permits.end(permit.id(), clock.instant());
            if (anyLeft) {
                permits.add(request.id(), permit.edition() + 1, PermitToken.next(), clock.instant());
            }
        }
    }
}
