package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** A club's history of its requests ("historique des demandes"), with statuses that are true. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class MySlotRequests {

    /** Drafts first, then by date of submission, the latest first. */
    public Page<MyRequest> history(long organisationId, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /**
     * One submitted request in full.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.unknownRequest} if it is not of a club that the
     *     caller acts for
     */
    public SlotRequestView request(long requestId) {
        throw new UnsupportedOperationException();
    }
}
