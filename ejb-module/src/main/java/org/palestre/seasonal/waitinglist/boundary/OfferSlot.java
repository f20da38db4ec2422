package org.palestre.seasonal.waitinglist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.TimesPromised;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.control.Allocation;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.Sessions;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.waitinglist.control.OfferClosing;
import org.palestre.seasonal.waitinglist.control.OfferMail;
import org.palestre.seasonal.waitinglist.entity.Offers;
import org.palestre.seasonal.waitinglist.entity.WaitingRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/**
 * The booking office offers a slot that became free to a club that waits for it. An offer promises, and occupies nothing.
 *
 * <p>Each operation refuses with {@code seasonal.unknownRequest}, {@code accounts.outOfScope}.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class OfferSlot {

    private static final int LONGEST_DAYS = 60;

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private OfficeRequests office;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Allocation allocation;

    @Inject
    private WaitingRequests waiting;

    @Inject
    private Offers offers;

    @Inject
    private OfferClosing closing;

    @Inject
    private OfferMail mail;

    @Inject
    private Clock clock;

    /**
     * Offers; the club is told by mail.
     *
     * @param until last day on which the club can answer
     * @param accepted what is promised to other clubs for later: what would be taken from them knowingly, and whether the
     *     rest is left to them
     * @throws TimesPromised if a date is promised to another club and that is neither accepted nor to be left out
     * @throws BusinessException {@code waitinglist.notWaiting} (number); {@code waitinglist.offeredAlready} if it has an
     *     open offer; {@code waitinglist.promisedToAnother} if an open offer promises a part of the same to somebody
     *     else; {@code waitinglist.notInOrder} (number) if the campaign serves who came first and another came before;
     *     {@code waitinglist.answerBy} at {@code until}; {@code waitinglist.nothingFree} if no date is left; the
     *     problems of a grant at its fields
     */
    public OfferView offer(long requestId, Grant grant, LocalDate until, AcceptedPromises accepted) {
        SlotRequest request = office.lock(requestId);
        Instant now = clock.instant();
        if (request.status() != RequestStatus.WAITING_LIST) {
            throw BusinessException.conflict("waitinglist.notWaiting", request.number());
        }
        expire(request);
        requireInOrder(request);
        Instant answerBy = answerBy(until);
        Allocation.Checked checked = allocation.check(request, grant);
        Sessions outlook = allocation.preview(checked, accepted);
        int sessions = outlook.granted().size();
        if (sessions == 0) {
            throw BusinessException.conflict("waitinglist.nothingFree");
        }
        outlook.requireAccepted(accepted);
        long id = add(requestId, new Offers.NewOffer(checked.grant(), accepted, sessions), now, answerBy);
        OfferView offer = offers.get(id).view();
        mail.offer(request, organisations.organisation(request.organisationId()).name(), offer);
        audit.record("waitinglist.offer", ClubMail.CASE, requestId, request.number());
        return offer;
    }

    /**
     * Takes an open offer back; the club is told by mail. Twice is the same as once.
     *
     * @throws BusinessException {@code waitinglist.unknownOffer}; {@code waitinglist.answeredAlready}
     */
    public OfferView takeBack(long offerId) {
        Offers.Offer offer = offers.get(offerId);
        SlotRequest request = office.lock(offer.view().requestId());
        OfferView now = offers.lock(offerId).view();
        if (now.state() == OfferState.OPEN) {
            closing.close(offer, OfferState.TAKEN_BACK);
            mail.takenBack(
                    request,
                    organisations.organisation(request.organisationId()).name(),
                    offer.view());
        } else if (now.state() != OfferState.TAKEN_BACK) {
            throw BusinessException.conflict("waitinglist.answeredAlready");
        }
        return offers.get(offerId).view();
    }

    private long add(long requestId, Offers.NewOffer offer, Instant now, Instant answerBy) {
        try {
            return offers.add(requestId, person.requirePersonId(), offer, now, answerBy);
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case SqlState.EXCLUSION -> BusinessException.conflict("waitinglist.promisedToAnother");
                case SqlState.UNIQUE -> BusinessException.conflict("waitinglist.offeredAlready");
                default -> e;
            };
        }
    }

    /** An offer whose time is over does not stand in the way of the next, even if nobody has closed it yet. */
    private void expire(SlotRequest request) {
        offers.open(request.id()).ifPresent(offer -> {
            if (offer.answerable(clock.instant())) {
                throw BusinessException.conflict("waitinglist.offeredAlready");
            }
            closing.close(offer, OfferState.EXPIRED);
        });
    }

    private void requireInOrder(SlotRequest request) {
        if (campaigns.get(request.campaignId()).afterRefusal().inOrder()) {
            waiting.before(request.id()).ifPresent(number -> {
                throw BusinessException.conflict("waitinglist.notInOrder", number);
            });
        }
    }

    private Instant answerBy(LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw BusinessException.invalid("waitinglist.answerBy", "until", today, today.plusDays(LONGEST_DAYS));
        }
        return until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
