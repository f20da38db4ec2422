package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.AnnounceSeries;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.event.DecisionPublished;
import org.palestre.seasonal.event.DecisionUndone;
import org.palestre.seasonal.pricing.boundary.WaiveFee;

/**
 * What lies between a decision and the club's knowledge of it: it is published, with all that the club then gets, or it
 * is undone and leaves nothing behind. All in the caller's transaction, on a request that is locked.
 */
@ApplicationScoped
public class DecisionKeeping {

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private AnnounceSeries series;

    @Inject
    private AuditTrail audit;

    @Inject
    private WaiveFee waiveFee;

    @Inject
    private SlotRequests requests;

    @Inject
    private PermitEditions editions;

    @Inject
    private ClubMail mail;

    @Inject
    private Event<DecisionUndone> undone;

    @Inject
    private Event<DecisionPublished> published;

    @Inject
    private Clock clock;

    /** The club is told: by the permit, which may be made from now on, or by the mail of a refusal. */
    public void publish(SlotRequest request) {
        Instant now = clock.instant();
        request.publish(now);
        requests.flush();
        if (request.status() == RequestStatus.REFUSED) {
            mail.refuse(request, organisations.organisation(request.organisationId()));
        } else {
            List<Long> seriesIds = editions.publish(request.id(), now);
            series.announce(seriesIds);
        }
        tell(request);
    }

    /** Others hear that the club knows of the decision. */
    void tell(SlotRequest request) {
        published.fire(new DecisionPublished(request.id(), request.organisationId(), request.status()));
    }

    /** The office takes the decision back; what it occupied is free at once. */
    public void undo(SlotRequest request) {
        drop(request);
        undone.fire(new DecisionUndone(request.id()));
    }

    /** The decision falls with the request that its club takes back. */
    public void drop(SlotRequest request) {
        request.undoDecision();
        requests.flush();
        editions.remove(request.id()).forEach(series::undo);
        waiveFee.forget(request.id());
        audit.record("seasonal.undoDecision", ClubMail.CASE, request.id(), request.number());
    }
}
