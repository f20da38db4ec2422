package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.AcceptedPromises;
import org.palestre.occupancy.boundary.OccupyDates;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.Promise;
import org.palestre.seasonal.oneoff.control.DecisionOutlooks;
import org.palestre.seasonal.oneoff.control.GiftRows;
import org.palestre.seasonal.oneoff.control.GrantedDates;
import org.palestre.seasonal.oneoff.control.GrantedDates.Gift;
import org.palestre.seasonal.oneoff.control.OneOffEditions;
import org.palestre.seasonal.oneoff.control.OneOffMail;
import org.palestre.seasonal.oneoff.control.OneOffOffice;
import org.palestre.seasonal.oneoff.control.OneOffPermitIssue;
import org.palestre.seasonal.oneoff.control.OneOffViews;
import org.palestre.seasonal.oneoff.entity.OneOffDates;
import org.palestre.seasonal.oneoff.entity.OneOffKinds;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The booking office decides on the dates of a request, all at once: what is granted is occupied, confirmed and told in
 * one transaction, or nothing is.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class DecideOneOffRequest {

    private static final int LONGEST_REMARK = 2000;

    @EJB
    private OccupyDates occupancy;

    @EJB
    private AuditTrail audit;

    @Inject
    private OneOffOffice office;

    @Inject
    private OneOffRequests requests;

    @Inject
    private OneOffDates dates;

    @Inject
    private OneOffKinds kinds;

    @Inject
    private OneOffViews views;

    @Inject
    private GrantedDates gifts;

    @Inject
    private DecisionOutlooks outlooks;

    @Inject
    private OneOffEditions editions;

    @Inject
    private OneOffPermitIssue issue;

    @Inject
    private OneOffMail mail;

    @Inject
    private Clock clock;

    /**
     * What each date would meet now if it were granted so: free, closed, or taken and by whom. Dates that are refused are
     * missing. Nothing is written and nothing promised.
     */
    public List<DecisionOutlook> preview(long id, List<DateDecision> decisions) {
        OneOffRequest request = office.get(id);
        List<Gift> granted =
                gifts.of(request, decisions).stream().filter(Gift::granted).toList();
        return outlooks.of(request, granted);
    }

    /** What is promised to other clubs for later and granting so would take from them; who decides has to accept that. */
    public List<Promise> promises(long id, List<DateDecision> decisions) {
        OneOffRequest request = office.get(id);
        List<Gift> granted =
                gifts.of(request, decisions).stream().filter(Gift::granted).toList();
        return occupancy.promises(request.organisationId(), DecisionOutlooks.times(granted));
    }

    /** The decisions that grant every date as it was asked, for a form to begin with. */
    public List<DateDecision> asAsked(long id) {
        return office.get(id).dates().stream()
                .map(date -> DateDecision.asAsked(date.id()))
                .toList();
    }

    /**
     * Decides on every date. If none is granted this is {@link #refuse} with the remark as its reason.
     *
     * @param version the version that the agent looked at
     * @param remark what the club should know; may be null
     * @param accepted what is promised to other clubs for later, and is taken from them knowingly
     * @throws org.palestre.occupancy.boundary.TimesPromised if a date is promised to another club and that is not accepted
     * @throws org.palestre.occupancy.boundary.OccupancyConflict if somebody was first on one of the dates, naming who
     * @throws BusinessException {@code oneoff.opinionMissing} if the district is not heard yet (art. 11); {@code
     *     oneoff.alreadyDecided}, {@code oneoff.withdrawn} (number); {@code oneoff.changedMeanwhile}
     */
    public OneOffRequestView decide(
            long id, long version, List<DateDecision> decisions, String remark, AcceptedPromises accepted) {
        OneOffRequest request = toDecide(id, version);
        List<Gift> decided = gifts.of(request, decisions);
        List<Gift> granted = decided.stream().filter(Gift::granted).toList();
        if (granted.isEmpty()) {
            return refuseAll(request, decided, remark);
        }
        if (kinds.of(request.form().kind()).needsOpinion() && request.opinion() == null) {
            throw BusinessException.conflict("oneoff.opinionMissing");
        }
        String wording = Texts.optional(remark, "remark", LONGEST_REMARK);
        List<Occurrence> written = occupancy.occupy(
                request.organisationId(), request.form().purpose(), DecisionOutlooks.times(granted), accepted);
        dates.decide(GiftRows.decisions(decided, written.iterator()));
        boolean changed = decided.stream().anyMatch(gift -> !gift.granted() || gift.changed());
        requests.decide(
                id, changed ? OneOffStatus.GRANTED_WITH_CHANGES : OneOffStatus.GRANTED, wording, clock.instant());
        OneOffRequest after = requests.get(id);
        issue.issue(editions.begin(id), after);
        audit.record(
                "oneoff.grant",
                OneOffRequest.CASE,
                id,
                request.number() + ", " + granted.size() + "/" + decided.size());
        return views.forOffice(requests.get(id));
    }

    /**
     * Refuses the whole; the reason goes to the head office by mail in the same transaction.
     *
     * @throws BusinessException {@code shared.missing} at {@code reason}, and as {@link #decide}
     */
    public OneOffRequestView refuse(long id, long version, String reason) {
        OneOffRequest request = toDecide(id, version);
        return refuseAll(
                request,
                gifts.of(
                        request,
                        request.dates().stream()
                                .map(date -> DateDecision.refused(date.id(), null))
                                .toList()),
                reason);
    }

    private OneOffRequestView refuseAll(OneOffRequest request, List<Gift> decided, String reason) {
        String wording = Texts.required(reason, "reason", LONGEST_REMARK);
        dates.decide(GiftRows.decisions(decided, List.<Occurrence>of().iterator()));
        requests.decide(request.id(), OneOffStatus.REFUSED, wording, clock.instant());
        OneOffRequest after = requests.get(request.id());
        OneOffRequestView view = views.forOffice(after);
        mail.refuse(after, view);
        audit.record("oneoff.refuse", OneOffRequest.CASE, request.id(), request.number());
        return view;
    }

    private OneOffRequest toDecide(long id, long version) {
        OneOffRequest request = office.lock(id);
        request.requireUndecided();
        request.requireVersion(version);
        return request;
    }
}
