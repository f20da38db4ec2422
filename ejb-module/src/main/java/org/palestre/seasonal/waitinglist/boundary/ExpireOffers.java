package org.palestre.seasonal.waitinglist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.waitinglist.control.OfferClosing;
import org.palestre.seasonal.waitinglist.control.OfferMail;
import org.palestre.seasonal.waitinglist.entity.Offers;
import org.palestre.shared.Roles;

/** Ends offers that nobody answered in time, for the timer that does so. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ExpireOffers {

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private SlotRequests requests;

    @Inject
    private Offers offers;

    @Inject
    private OfferClosing closing;

    @Inject
    private OfferMail mail;

    @Inject
    private Clock clock;

    /** Open offers whose time is over, at most so many, the oldest first. */
    public List<Long> due(int most) {
        return offers.due(clock.instant(), most);
    }

    /** Ends an offer and tells the club, once, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void expire(long offerId) {
        SlotRequest request = requests.lock(offers.get(offerId).view().requestId());
        Offers.Offer offer = offers.lock(offerId);
        if (!offer.answerable(clock.instant()) && closing.close(offer, OfferState.EXPIRED)) {
            mail.expired(
                    request,
                    organisations.organisation(request.organisationId()).name(),
                    offer.view());
        }
    }
}
