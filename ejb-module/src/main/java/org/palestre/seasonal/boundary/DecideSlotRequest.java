package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.seasonal.control.Allocation;
import org.palestre.seasonal.control.DecisionKeeping;
import org.palestre.seasonal.control.Decisions;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.RequestViews;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * The booking office decides on a request: once, within its scope, with all that follows in one transaction. In a
 * campaign whose decisions are published together the club is told later, and until then a decision can be undone.
 *
 * <p>Each operation refuses with {@code seasonal.unknownRequest}, {@code accounts.outOfScope}; the deciding ones also
 * with {@code seasonal.alreadyDecided} (number), {@code seasonal.withdrawn} (number) and {@code seasonal.changedMeanwhile}
 * if the request changed since {@code version}.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class DecideSlotRequest {

    @Inject
    private OfficeRequests office;

    @Inject
    private RequestViews views;

    @Inject
    private Allocation allocation;

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionKeeping keeping;

    /** The grant that gives exactly the first wish, for the form to begin with. */
    public Grant asAsked(long requestId) {
        return asAsked(requestId, 1);
    }

    /**
     * The grant that gives exactly the wish of that rank.
     *
     * @throws BusinessException {@code wish.unknownRank} at {@code rank}
     */
    public Grant asAsked(long requestId, int rank) {
        return GrantRules.asAsked(office.get(requestId).wish(rank), rank);
    }

    /**
     * What a grant would bring: every date granted and every date left out. Nothing is written.
     *
     * @throws BusinessException {@code seasonal.noArea} and the like at a field of the grant
     */
    public GrantPreview preview(long requestId, Grant grant) {
        return allocation.preview(office.get(requestId), grant);
    }

    /** Grants one of the wishes, breaking no promise. */
    public Granted grant(long requestId, long version, Grant grant) {
        return grant(requestId, version, grant, AcceptedPromises.NONE);
    }

    /**
     * Grants one of the wishes; given as it was asked, whatever its rank, it is granted as asked. Writes the occupations of
     * the season and the permit, and the decision. The permit's document and mail follow by {@link IssuePermits}.
     *
     * @param accepted what is promised to other clubs for later, and is taken from them knowingly
     * @throws org.palestre.occupancy.boundary.TimesPromised if a date is promised to another club and that is not accepted
     * @throws BusinessException a conflict that names the busy times if an area is taken and
     *     {@link Grant#leaveOutConflicts} is not set, or if nothing at all is left
     */
    public Granted grant(long requestId, long version, Grant grant, AcceptedPromises accepted) {
        SlotRequest request = toDecide(requestId, version);
        office.requireScopeOfWish(request, grant.rank());
        return decisions.grant(request, grant, accepted);
    }

    /**
     * Refuses; the reason goes to the head office by mail, in the same transaction or when decisions are published.
     *
     * @param reason at most 2,000 characters, needed
     * @throws BusinessException {@code shared.missing}, {@code shared.tooLong} at {@code reason}
     */
    public SlotRequestView refuse(long requestId, long version, String reason) {
        SlotRequest request = toDecide(requestId, version);
        decisions.refuse(request, reason);
        return views.forOffice(request);
    }

    /**
     * Takes a decision back that is not published yet: the request stands where it stood before, and what it would have
     * occupied is free at once.
     *
     * @throws BusinessException {@code seasonal.notDecided}, {@code seasonal.publishedAlready} (number)
     */
    public SlotRequestView undo(long requestId, long version) {
        SlotRequest request = office.lock(requestId);
        request.requireVersion(version);
        keeping.undo(request);
        return views.forOffice(request);
    }

    private SlotRequest toDecide(long requestId, long version) {
        SlotRequest request = office.lock(requestId);
        request.requireUndecided();
        request.requireVersion(version);
        return request;
    }
}
