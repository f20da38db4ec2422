package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.oneoff.control.OneOffOffice;
import org.palestre.seasonal.oneoff.control.OneOffViews;
import org.palestre.seasonal.oneoff.entity.OneOffList;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.Texts;

/** The booking office's list of one-off requests. An agent sees those for the sites of his scope, and no drafts. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ExamineOneOffRequests {

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private OneOffList list;

    @Inject
    private OneOffOffice office;

    @Inject
    private OneOffRequests requests;

    @Inject
    private OneOffViews views;

    @Inject
    private Clock clock;

    /** A page of the requests that the filter leaves. The number of statements does not depend on its size. */
    public Page<OneOffLine> list(OneOffFilter filter, PageRequest page) {
        return list.page(filter, person.scope(), page);
    }

    /** How many requests stand where, for the same filter without its statuses. Every status but DRAFT is a key. */
    public Map<OneOffStatus, Long> countByStatus(OneOffFilter filter) {
        return list.countByStatus(filter, person.scope());
    }

    /**
     * One request in full.
     *
     * @throws BusinessException {@code oneoff.unknownRequest}; {@code accounts.outOfScope}
     */
    public OneOffRequestView request(long id) {
        return views.forOffice(office.get(id));
    }

    /** Takes a submitted request in hand: the club sees "in examination". Nothing happens if it is further already. */
    public OneOffRequestView begin(long id) {
        OneOffRequest request = office.lock(id);
        if (request.status() == OneOffStatus.SUBMITTED) {
            requests.takeInHand(id, clock.instant());
            audit.record("oneoff.examine", OneOffRequest.CASE, id, request.number());
        }
        return views.forOffice(requests.get(id));
    }

    /**
     * Notes what the district's town hall said (art. 11).
     *
     * @throws BusinessException {@code shared.missing} at {@code verdict} or {@code opinionDate}; {@code
     *     oneoff.opinionInFuture}; {@code oneoff.alreadyDecided} and the like
     */
    public OneOffRequestView noteOpinion(long id, long version, DistrictOpinion opinion) {
        OneOffRequest request = office.lock(id);
        request.requireUndecided();
        request.requireVersion(version);
        if (opinion.verdict() == null) {
            throw BusinessException.invalid("shared.missing", "verdict");
        }
        if (opinion.date() == null) {
            throw BusinessException.invalid("shared.missing", "opinionDate");
        }
        if (SensibleDates.check(opinion.date(), "opinionDate").isAfter(LocalDate.now(clock))) {
            throw BusinessException.invalid("oneoff.opinionInFuture", "opinionDate");
        }
        requests.takeInHand(id, clock.instant());
        requests.noteOpinion(
                id,
                new DistrictOpinion(
                        opinion.verdict(), opinion.date(), Texts.optional(opinion.text(), "opinionText", 2000)));
        audit.record("oneoff.noteOpinion", OneOffRequest.CASE, id, request.number() + ", " + opinion.verdict());
        return views.forOffice(requests.get(id));
    }
}
