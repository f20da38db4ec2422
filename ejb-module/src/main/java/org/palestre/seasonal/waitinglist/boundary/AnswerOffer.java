package org.palestre.seasonal.waitinglist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.occupancy.boundary.TimesPromised;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.control.DecisionKeeping;
import org.palestre.seasonal.control.Decisions;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.waitinglist.control.OfferClosing;
import org.palestre.seasonal.waitinglist.entity.Offers;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * A club answers an offer. Whoever does not act for the club is told {@code waitinglist.unknownOffer}.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class AnswerOffer {

    @EJB
    private CurrentPerson person;

    @Inject
    private SlotRequests requests;

    @Inject
    private Offers offers;

    @Inject
    private OfferClosing closing;

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionKeeping keeping;

    @Inject
    private Clock clock;

    /**
     * The offers that a club can answer now, the most urgent first.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    public List<OfferView> open(long organisationId) {
        person.requireActsFor(organisationId);
        return offers.answerable(organisationId, clock.instant());
    }

    /**
     * Accepts: the slot is granted at once, with its permit, and the club knows, however its campaign publishes.
     *
     * @throws BusinessException {@code waitinglist.offerOver} (moment) if it is too late; {@code
     *     waitinglist.answeredAlready}, {@code waitinglist.offerTakenBack}; a conflict that names the busy times if
     *     somebody occupied the slot meanwhile, {@code waitinglist.nothingFree} if all of it is promised meanwhile
     */
    public Granted accept(long offerId) {
        SlotRequest request = locked(offerId);
        Offers.Offer offer = answerable(offerId);
        closing.close(offer, OfferState.ACCEPTED);
        request.reopen();
        requests.flush();
        Granted granted = granted(request, offer);
        if (request.kept()) {
            keeping.publish(request);
        }
        requests.flush();
        return granted;
    }

    /** Whose the promised dates are is the office's to know: it said when it made the offer what becomes of them. */
    private Granted granted(SlotRequest request, Offers.Offer offer) {
        try {
            return decisions.grant(request, offer.grant(), offer.accepted());
        } catch (TimesPromised e) {
            throw BusinessException.conflict("waitinglist.nothingFree");
        }
    }

    /**
     * Declines; the request stays on the waiting list. Twice is the same as once.
     *
     * @throws BusinessException {@code waitinglist.offerOver} (moment), {@code waitinglist.answeredAlready}, {@code
     *     waitinglist.offerTakenBack}
     */
    public OfferView decline(long offerId) {
        locked(offerId);
        Offers.Offer offer = offers.lock(offerId);
        if (offer.view().state() != OfferState.DECLINED) {
            closing.close(answerable(offerId), OfferState.DECLINED);
        }
        return offers.get(offerId).view();
    }

    /** The request first, then the offer, as everybody locks them. */
    private SlotRequest locked(long offerId) {
        Offers.Offer offer = offers.get(offerId);
        SlotRequest request = requests.lock(offer.view().requestId());
        if (!person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("waitinglist.unknownOffer");
        }
        return request;
    }

    private Offers.Offer answerable(long offerId) {
        Offers.Offer offer = offers.lock(offerId);
        OfferView view = offer.view();
        if (offer.answerable(clock.instant())) {
            return offer;
        }
        throw switch (view.state()) {
            case OPEN, EXPIRED -> BusinessException.conflict("waitinglist.offerOver", view.answerBy());
            case TAKEN_BACK -> BusinessException.conflict("waitinglist.offerTakenBack");
            default -> BusinessException.conflict("waitinglist.answeredAlready");
        };
    }
}
