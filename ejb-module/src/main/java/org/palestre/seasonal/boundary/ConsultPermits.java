package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The permits ("autorisations d'occupation temporaire") of a club, for the club itself and for the office. */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.BOOKING_OFFICE})
public class ConsultPermits {

    /** The permits of a club that the caller acts for, the latest first. */
    @RolesAllowed(Roles.PERSON)
    public Page<PermitSummary> permits(long organisationId, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    /**
     * The permit as PDF. If it is not made yet, it is made now, and is the one that will be mailed.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.unknownPermit} unless the caller acts for its club or
     *     is of the booking office with its site in scope
     */
    public DownloadFile pdf(long permitId) {
        throw new UnsupportedOperationException();
    }
}
