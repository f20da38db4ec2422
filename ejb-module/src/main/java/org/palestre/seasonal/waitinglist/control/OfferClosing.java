package org.palestre.seasonal.waitinglist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.waitinglist.boundary.OfferState;
import org.palestre.seasonal.waitinglist.entity.Offers;

/** Closes offers, whoever does it, and leaves a trace of it. In the caller's transaction. */
@ApplicationScoped
public class OfferClosing {

    @Inject
    private AuditTrail audit;

    @Inject
    private Offers offers;

    @Inject
    private Clock clock;

    /** Closes an open offer; false if somebody was faster. */
    public boolean close(Offers.Offer offer, OfferState state) {
        boolean closed = offers.close(offer.view().id(), state, clock.instant());
        if (closed) {
            record(state, offer.view().requestId());
        }
        return closed;
    }

    private void record(OfferState state, long requestId) {
        switch (state) {
            case ACCEPTED -> audit.record("waitinglist.acceptOffer", ClubMail.CASE, requestId, null);
            case DECLINED -> audit.record("waitinglist.declineOffer", ClubMail.CASE, requestId, null);
            case EXPIRED -> audit.record("waitinglist.expireOffer", ClubMail.CASE, requestId, null);
            default -> audit.record("waitinglist.takeBackOffer", ClubMail.CASE, requestId, null);
        }
    }
}
