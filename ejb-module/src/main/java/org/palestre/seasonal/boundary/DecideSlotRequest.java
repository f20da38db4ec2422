package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.seasonal.control.Allocation;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.DecisionKeeping;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.PermitToken;
import org.palestre.seasonal.control.RequestNumber;
import org.palestre.seasonal.control.RequestViews;
import org.palestre.seasonal.control.Sessions;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

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

    @EJB
    private AuditTrail audit;

    @Inject
    private OfficeRequests office;

    @Inject
    private SlotRequests requests;

    @Inject
    private RequestViews views;

    @Inject
    private Allocation allocation;

    @Inject
    private Permits permits;

    @Inject
    private Campaigns campaigns;

    @Inject
    private DecisionKeeping keeping;

    @Inject
    private Clock clock;

    /** The grant that gives exactly what was asked, for the form to begin with. */
    public Grant asAsked(long requestId) {
        return GrantRules.asAsked(office.get(requestId).form().placeAndTimes());
    }

    /**
     * What a grant would bring: every date granted and every date left out. Nothing is written.
     *
     * @throws BusinessException {@code seasonal.noArea} and the like at a field of the grant
     */
    public GrantPreview preview(long requestId, Grant grant) {
        Allocation.Checked checked = allocation.check(office.get(requestId), grant);
        Sessions sessions = allocation.preview(checked);
        return new GrantPreview(checked.changed(), sessions.granted(), sessions.leftOut(), sessions.conflicts());
    }

    /**
     * Grants: writes the occupations of the season and the permit, and the decision. The permit's document and mail
     * follow by {@link IssuePermits}.
     *
     * @throws BusinessException a conflict that names the busy times if an area is taken and
     *     {@link Grant#leaveOutConflicts} is not set, or if nothing at all is left
     */
    public Granted grant(long requestId, long version, Grant grant) {
        SlotRequest request = toDecide(requestId, version);
        Allocation.Checked checked = allocation.check(request, grant);
        Instant now = clock.instant();
        List<SeriesView> series = allocation.occupy(checked);
        boolean atOnce = checked.publication() == Publication.AT_ONCE;
        request.grant(checked.changed(), checked.grant().remark(), now);
        if (atOnce) {
            request.publish(now);
        }
        requests.flush();
        String permitNumber = RequestNumber.permit(request.number());
        long permitId = permits.add(
                request,
                permitNumber,
                PermitToken.next(),
                checked.grant(),
                series.stream().map(SeriesView::seriesId).toList(),
                now,
                atOnce ? now : null);
        audit.record("seasonal.grant", ClubMail.CASE, requestId, request.number() + ", " + permitNumber);
        return new Granted(
                requestId,
                request.number(),
                request.status(),
                permitId,
                permitNumber,
                series.stream().mapToInt(one -> one.occurrences().size()).sum(),
                series.stream().mapToInt(one -> one.leftOut().size()).sum());
    }

    /**
     * Refuses; the reason goes to the head office by mail, in the same transaction or when decisions are published.
     *
     * @param reason at most 2,000 characters, needed
     * @throws BusinessException {@code shared.missing}, {@code shared.tooLong} at {@code reason}
     */
    public SlotRequestView refuse(long requestId, long version, String reason) {
        SlotRequest request = toDecide(requestId, version);
        String wording = Texts.required(reason, "reason", GrantRules.LONGEST_REASON);
        request.refuse(wording, clock.instant());
        if (campaigns.get(request.campaignId()).publication() == Publication.AT_ONCE) {
            keeping.publish(request);
        }
        requests.flush();
        audit.record("seasonal.refuse", ClubMail.CASE, requestId, request.number());
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
