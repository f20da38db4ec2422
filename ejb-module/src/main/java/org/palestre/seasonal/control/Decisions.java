package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.event.RequestDecided;
import org.palestre.seasonal.pricing.boundary.WaiveFee;
import org.palestre.shared.Texts;

/**
 * Takes decisions with all that follows, in the caller's transaction, on a request that is locked. Whoever calls has
 * checked who decides and what was read before.
 */
@ApplicationScoped
public class Decisions {

    @Inject
    private AuditTrail audit;

    @Inject
    private SlotRequests requests;

    @Inject
    private Allocation allocation;

    @Inject
    private PermitEditions editions;

    @Inject
    private Campaigns campaigns;

    @Inject
    private DecisionKeeping keeping;

    @Inject
    private WaiveFee waiveFee;

    @Inject
    private Event<RequestDecided> decided;

    @Inject
    private Clock clock;

    /** As {@link #grant(SlotRequest, Grant, AcceptedPromises)}, breaking no promise. */
    public Granted grant(SlotRequest request, Grant grant) {
        return grant(request, grant, AcceptedPromises.NONE);
    }

    /**
     * Writes the occupations of the season, the permit and the decision.
     *
     * @param accepted what is promised to other clubs for later, and is taken from them knowingly
     */
    public Granted grant(SlotRequest request, Grant grant, AcceptedPromises accepted) {
        request.requireUndecided();
        return grant(request, allocation.check(request, grant), accepted);
    }

    /** The same, but nobody outside knows of it before {@link DecisionKeeping#publish}, whatever the campaign says. */
    public Granted grantKept(SlotRequest request, Grant grant, AcceptedPromises accepted) {
        request.requireUndecided();
        return grant(request, allocation.check(request, grant).kept(), accepted);
    }

    private Granted grant(SlotRequest request, Allocation.Checked checked, AcceptedPromises accepted) {
        boolean beforeCommission = request.status() == RequestStatus.BEFORE_COMMISSION;
        Instant now = clock.instant();
        List<SeriesView> series = allocation.occupy(checked, accepted);
        boolean atOnce = checked.publication() == Publication.AT_ONCE;
        request.grant(checked.grant().rank(), checked.changed(), checked.grant().remark(), now);
        if (atOnce) {
            request.publish(now);
        }
        if (checked.grant().freeOfCharge() != null) {
            waiveFee.keep(request.id(), checked.grant().freeOfCharge());
        }
        requests.flush();
        String permitNumber = RequestNumber.permit(request.number());
        long permitId = editions.first(
                request,
                permitNumber,
                PermitToken.next(),
                PermitSeries.terms(checked.asked().siteId(), checked.grant()),
                series.stream().map(SeriesView::seriesId).toList(),
                now,
                atOnce ? now : null);
        decided.fire(new RequestDecided(request.id(), request.organisationId(), request.status(), beforeCommission));
        if (atOnce) {
            keeping.tell(request);
        }
        audit.record("seasonal.grant", ClubMail.CASE, request.id(), request.number() + ", " + permitNumber);
        return new Granted(
                request.id(),
                request.number(),
                request.status(),
                permitId,
                permitNumber,
                series.stream().mapToInt(one -> one.occurrences().size()).sum(),
                series.stream().mapToInt(one -> one.leftOut().size()).sum());
    }

    /** Writes the refusal; its mail goes out now or when decisions are published. */
    public void refuse(SlotRequest request, String reason) {
        refuse(request, reason, campaigns.get(request.campaignId()).publication());
    }

    /** The same, but nobody outside knows of it before {@link DecisionKeeping#publish}, whatever the campaign says. */
    public void refuseKept(SlotRequest request, String reason) {
        refuse(request, reason, Publication.TOGETHER);
    }

    private void refuse(SlotRequest request, String reason, Publication publication) {
        request.requireUndecided();
        boolean beforeCommission = request.status() == RequestStatus.BEFORE_COMMISSION;
        String wording = Texts.required(reason, "reason", GrantRules.LONGEST_REASON);
        request.refuse(wording, clock.instant());
        if (publication == Publication.AT_ONCE) {
            keeping.publish(request);
        }
        requests.flush();
        decided.fire(new RequestDecided(request.id(), request.organisationId(), request.status(), beforeCommission));
        audit.record("seasonal.refuse", ClubMail.CASE, request.id(), request.number());
    }
}
