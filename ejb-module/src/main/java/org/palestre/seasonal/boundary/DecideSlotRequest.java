package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.palestre.shared.Roles;

/**
 * The booking office decides on a request: once, within its scope, with all that follows in one transaction.
 *
 * <p>Each operation refuses with {@code seasonal.unknownRequest}, {@code accounts.outOfScope}; the deciding ones also
 * with {@code seasonal.alreadyDecided} (number), {@code seasonal.withdrawn} (number) and {@code seasonal.changedMeanwhile}
 * if the request changed since {@code version}.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class DecideSlotRequest {

    /** The grant that gives exactly what was asked, for the form to begin with. */
    public Grant asAsked(long requestId) {
        throw new UnsupportedOperationException();
    }

    /**
     * What a grant would bring: every date granted and every date left out. Nothing is written.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.missing} and the like at a field of the grant
     */
    public GrantPreview preview(long requestId, Grant grant) {
        throw new UnsupportedOperationException();
    }

    /**
     * Grants: writes the occupations of the season and the permit, and the decision. The permit's document and mail
     * follow by {@link IssuePermits}.
     *
     * @throws org.palestre.shared.BusinessException a conflict that names the busy times if an area is taken and
     *     {@link Grant#leaveOutConflicts} is not set, or if nothing at all is left
     */
    public Granted grant(long requestId, long version, Grant grant) {
        throw new UnsupportedOperationException();
    }

    /**
     * Refuses; the reason goes to the head office by mail in the same transaction.
     *
     * @param reason at most 2,000 characters, needed
     */
    public SlotRequestView refuse(long requestId, long version, String reason) {
        throw new UnsupportedOperationException();
    }
}
