package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.OccupyDates;
import org.palestre.seasonal.oneoff.control.OneOffEditions;
import org.palestre.seasonal.oneoff.control.OneOffViews;
import org.palestre.seasonal.oneoff.entity.OneOffDate;
import org.palestre.seasonal.oneoff.entity.OneOffDates;
import org.palestre.seasonal.oneoff.entity.OneOffList;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * A club's one-off requests after they are sent: their history, taking one back, giving a granted date back.
 *
 * <p>A request that is not of a club for which the caller acts does not exist for him ({@code oneoff.unknownRequest}).
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class MyOneOffRequests {

    @EJB
    private CurrentPerson person;

    @EJB
    private OccupyDates occupancy;

    @EJB
    private AuditTrail audit;

    @Inject
    private OneOffRequests requests;

    @Inject
    private OneOffDates dates;

    @Inject
    private OneOffList list;

    @Inject
    private OneOffEditions editions;

    @Inject
    private OneOffViews views;

    @Inject
    private Clock clock;

    /**
     * Drafts first, then the latest first.
     *
     * @param status null for all
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    public Page<OneOffLine> history(long organisationId, OneOffStatus status, PageRequest page) {
        person.requireActsFor(organisationId);
        return list.ofClub(organisationId, status, page);
    }

    /** One submitted request in full. */
    public OneOffRequestView request(long id) {
        return views.forClub(mine(requests.get(id)));
    }

    /**
     * Takes a request back that is not decided yet. Twice is the same as once.
     *
     * @throws BusinessException {@code oneoff.alreadyDecided} (number)
     */
    public OneOffRequestView withdraw(long id) {
        OneOffRequest request = mine(requests.lock(id));
        if (request.status() != OneOffStatus.WITHDRAWN) {
            if (!request.status().withdrawable()) {
                throw BusinessException.conflict("oneoff.alreadyDecided", request.number());
            }
            requests.withdraw(id, clock.instant());
            audit.record("oneoff.withdraw", OneOffRequest.CASE, id, request.number());
        }
        return views.forClub(requests.get(id));
    }

    /**
     * Thinks better of a withdrawal as long as one of the dates is to come. Twice is the same as once.
     *
     * @throws BusinessException {@code oneoff.tooLateToRestore} (number)
     */
    public OneOffRequestView undoWithdrawal(long id) {
        OneOffRequest request = mine(requests.lock(id));
        if (request.status() == OneOffStatus.WITHDRAWN) {
            if (request.dates().stream().noneMatch(this::toCome)) {
                throw BusinessException.conflict("oneoff.tooLateToRestore", request.number());
            }
            requests.restore(id, request.beforeWithdrawal());
            audit.record("oneoff.undoWithdrawal", OneOffRequest.CASE, id, request.number());
        }
        return views.forClub(requests.get(id));
    }

    /**
     * Gives one granted date back, which is free for others in the same moment. Twice is the same as once.
     *
     * @throws BusinessException {@code oneoff.unknownDate}; {@code oneoff.dateNotHeld} if the club does not have it; {@code
     *     oneoff.dateBegun} if it has begun
     */
    public OneOffRequestView giveBack(long id, long dateId) {
        OneOffRequest request = mine(requests.lock(id));
        OneOffDate date = request.date(dateId);
        if (date.state() != DateState.GIVEN_BACK) {
            if (!date.state().held()) {
                throw BusinessException.conflict("oneoff.dateNotHeld");
            }
            if (!start(date).isAfter(clock.instant())) {
                throw BusinessException.conflict("oneoff.dateBegun");
            }
            dates.giveBack(id, dateId);
            occupancy.giveBack(date.occupationIds(), "Date rendue par l’association, demande " + request.number());
            editions.changed(id);
            audit.record("oneoff.giveBack", OneOffRequest.CASE, id, request.number() + ", " + date.grantedDate());
        }
        return views.forClub(requests.get(id));
    }

    private boolean toCome(OneOffDate date) {
        return date.wanted()
                .date()
                .atTime(date.wanted().start())
                .atZone(clock.getZone())
                .toInstant()
                .isAfter(clock.instant());
    }

    private Instant start(OneOffDate date) {
        return date.grantedDate()
                .atTime(date.grantedStart())
                .atZone(clock.getZone())
                .toInstant();
    }

    private OneOffRequest mine(OneOffRequest request) {
        if (request.status() == OneOffStatus.DRAFT || !person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("oneoff.unknownRequest");
        }
        return request;
    }
}
