package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.palestre.seasonal.boundary.RequestStatus;

/**
 * The request that a renewal became, as its club sees it.
 *
 * @param submittedAt "demandé le …"
 * @param withdrawnAt null unless the club took it back
 * @param form what was asked
 */
public record AskedRenewal(
        long requestId, String number, RequestStatus status, Instant submittedAt, Instant withdrawnAt, RenewalForm form)
        implements Serializable {

    /** Whether the club took it back. */
    public boolean withdrawn() {
        return status == RequestStatus.WITHDRAWN;
    }
}
