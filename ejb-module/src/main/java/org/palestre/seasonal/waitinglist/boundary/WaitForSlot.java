package org.palestre.seasonal.waitinglist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.control.AfterRefusal;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.entity.WaitingPlace;
import org.palestre.seasonal.waitinglist.control.OfferClosing;
import org.palestre.seasonal.waitinglist.control.RefusedRequests;
import org.palestre.seasonal.waitinglist.entity.Offers;
import org.palestre.seasonal.waitinglist.entity.WaitingRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * A club waits for the slot that it was refused.
 *
 * <p>Each operation refuses with {@code seasonal.unknownRequest} for whoever does not act for its club, and {@code
 * waitinglist.notRefused} (number) unless the club knows of a refusal.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class WaitForSlot {

    @EJB
    private AuditTrail audit;

    @Inject
    private RefusedRequests refused;

    @Inject
    private SlotRequests requests;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private WaitingRequests waiting;

    @Inject
    private Offers offers;

    @Inject
    private OfferClosing closing;

    @Inject
    private Clock clock;

    /** What its club may do now, and where it stands. */
    public AfterRefusalView view(long requestId) {
        return view(refused.get(requestId));
    }

    /**
     * Enters the waiting list; twice is the same as once.
     *
     * @throws BusinessException {@code waitinglist.seasonOver} if no date of the slot is to come
     */
    public AfterRefusalView join(long requestId) {
        return enter(refused.lock(requestId), clock.instant());
    }

    /** Leaves the waiting list; an open offer is declined with it. Twice is the same as once. */
    public AfterRefusalView leave(long requestId) {
        SlotRequest request = refused.lock(requestId);
        if (request.status() == RequestStatus.WAITING_LIST) {
            offers.open(requestId).ifPresent(offer -> closing.close(offer, OfferState.DECLINED));
            request.stopWaiting(clock.instant());
            requests.flush();
            audit.record("waitinglist.leave", ClubMail.CASE, requestId, request.number());
        }
        return view(request);
    }

    /**
     * Takes the place again that was left today.
     *
     * @throws BusinessException {@code waitinglist.leftTooLongAgo} if it was left on another day
     */
    public AfterRefusalView undoLeaving(long requestId) {
        SlotRequest request = refused.lock(requestId);
        if (request.status() == RequestStatus.WAITING_LIST) {
            return view(request);
        }
        if (!leftToday(request)) {
            throw BusinessException.conflict("waitinglist.leftTooLongAgo");
        }
        return enter(request, request.waiting().map(WaitingPlace::heldSince).orElseThrow());
    }

    private AfterRefusalView enter(SlotRequest request, Instant since) {
        if (over(request)) {
            throw BusinessException.conflict("waitinglist.seasonOver");
        }
        if (request.status() != RequestStatus.WAITING_LIST) {
            request.waitForSlot(since);
            requests.flush();
            audit.record("waitinglist.join", ClubMail.CASE, request.id(), request.number());
        }
        return view(request);
    }

    private AfterRefusalView view(SlotRequest request) {
        Campaign campaign = campaigns.get(request.campaignId());
        Period period = campaignViews.period(campaign);
        boolean over = over(request);
        boolean waits = request.status() == RequestStatus.WAITING_LIST;
        return new AfterRefusalView(
                AfterRefusal.until(campaign, period),
                !over && AfterRefusal.possible(campaign, period, LocalDate.now(clock)),
                !over && !waits,
                waits
                        ? waiting.place(request.id(), campaign.afterRefusal().inOrder())
                                .orElse(null)
                        : null,
                !over && !waits && leftToday(request),
                offers.last(request.id())
                        .map(offer -> offer.seen(clock.instant()))
                        .orElse(null));
    }

    private boolean over(SlotRequest request) {
        return !request.form().placeAndTimes().lastDate().isAfter(LocalDate.now(clock));
    }

    private boolean leftToday(SlotRequest request) {
        return request.waiting()
                .map(WaitingPlace::leftAt)
                .filter(left -> LocalDate.ofInstant(left, clock.getZone()).equals(LocalDate.now(clock)))
                .isPresent();
    }
}
