package org.palestre.seasonal.secondseason.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.event.HoursChanged;
import org.palestre.seasonal.secondseason.entity.SecondSeasons;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * "Sauf avis contraire de votre part" (S1): a club says, until the date that the campaign sets, that it does not want a slot
 * in the second season, and may think better of it until then. What it declines is free for others at once.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class DeclineSecondSeason {

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private SlotRequests requests;

    @Inject
    private SecondSeasons seasons;

    @Inject
    private Clock clock;

    @Inject
    private Event<HoursChanged> changed;

    /**
     * The second seasons of a club's slots.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    public List<SecondSeason> ofOrganisation(long organisationId) {
        person.requireActsFor(organisationId);
        return seasons.ofOrganisation(organisationId, LocalDate.now(clock));
    }

    /**
     * Gives the second season of a slot up. Twice is the same as once.
     *
     * @throws BusinessException {@code seasonal.unknownRequest} unless the caller acts for its club; {@code
     *     secondseason.none} if it has no second season; {@code secondseason.tooLate} (until)
     */
    public SecondSeason decline(long requestId) {
        SlotRequest request = open(requestId);
        SecondSeason season = season(requestId);
        if (season.state() == CarryOverState.WAITING) {
            seasons.decline(requestId, clock.instant());
            changed.fire(new HoursChanged(requestId, request.organisationId(), season.firstDate()));
            audit.record("secondseason.decline", ClubMail.CASE, requestId, request.number());
        }
        return season(requestId);
    }

    /**
     * Wants it after all. Twice is the same as once.
     *
     * @throws BusinessException as {@link #decline}
     */
    public SecondSeason undo(long requestId) {
        SlotRequest request = open(requestId);
        SecondSeason season = season(requestId);
        if (season.state() == CarryOverState.DECLINED) {
            seasons.undoDecline(requestId);
            changed.fire(new HoursChanged(requestId, request.organisationId(), season.firstDate()));
            audit.record("secondseason.undoDecline", ClubMail.CASE, requestId, request.number());
        }
        return season(requestId);
    }

    private SlotRequest open(long requestId) {
        SlotRequest request = requests.lock(requestId);
        if (!person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        SecondSeason season = season(requestId);
        if (!season.open()) {
            throw BusinessException.conflict("secondseason.tooLate", season.declineUntil());
        }
        return request;
    }

    private SecondSeason season(long requestId) {
        return seasons.ofRequest(requestId, LocalDate.now(clock))
                .orElseThrow(() -> BusinessException.notFound("secondseason.none"));
    }
}
