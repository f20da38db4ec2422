package org.palestre.seasonal.oneoff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.oneoff.control.DateChecks;
import org.palestre.seasonal.oneoff.control.OneOffCompleteness;
import org.palestre.seasonal.oneoff.control.OneOffMail;
import org.palestre.seasonal.oneoff.control.OneOffViews;
import org.palestre.seasonal.oneoff.control.TidyOneOffForm;
import org.palestre.seasonal.oneoff.entity.OneOffKinds;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.seasonal.oneoff.entity.OneOffRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * A club asks for dated times: a competition calendar, a training course, an event; at any time of the year.
 *
 * <p>Whoever calls acts for the club, or the request does not exist for him ({@code oneoff.unknownRequest}).
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class RequestOneOffBooking {

    /** As many unfinished drafts as this may lie about for one club. */
    private static final int MOST_DRAFTS = 50;

    @EJB
    private CurrentPerson person;

    @EJB
    private ConsultSites sites;

    @EJB
    private AuditTrail audit;

    @Inject
    private OneOffRequests requests;

    @Inject
    private OneOffKinds kinds;

    @Inject
    private OneOffViews views;

    @Inject
    private TidyOneOffForm tidy;

    @Inject
    private DateChecks checks;

    @Inject
    private OneOffMail mail;

    @Inject
    private Clock clock;

    /** @throws BusinessException {@code accounts.unknownOrganisation}, {@code oneoff.tooManyDrafts} */
    public OneOffRequestView startDraft(long organisationId) {
        person.requireActsFor(organisationId);
        if (requests.countDrafts(organisationId) >= MOST_DRAFTS) {
            throw BusinessException.conflict("oneoff.tooManyDrafts", MOST_DRAFTS);
        }
        long id = requests.addDraft(organisationId, person.requirePersonId(), clock.instant());
        return views.forClub(requests.get(id));
    }

    /**
     * A draft as it was last saved.
     *
     * @throws BusinessException {@code oneoff.alreadySubmitted} (number) if it is a draft no more
     */
    public OneOffRequestView draft(long id) {
        OneOffRequest draft = mine(requests.get(id));
        draft.requireDraft();
        return views.forClub(draft);
    }

    /**
     * Keeps what was written so far, complete or not.
     *
     * @param version the version that was read; null to write over whatever is there
     * @throws BusinessException {@code oneoff.changedMeanwhile}, {@code oneoff.alreadySubmitted} (number), {@code
     *     shared.tooLong} and the like at a field
     */
    public OneOffRequestView saveDraft(long id, Long version, OneOffForm form) {
        OneOffRequest draft = mine(requests.lock(id));
        draft.requireDraft();
        if (version != null) {
            draft.requireVersion(version);
        }
        requests.write(id, tidy.tidy(form), clock.instant());
        return views.forClub(requests.get(id));
    }

    /** Throws a draft away. */
    public void discardDraft(long id) {
        OneOffRequest draft = mine(requests.lock(id));
        draft.requireDraft();
        requests.remove(id);
    }

    /** How the dates of the saved draft stand now: what is wrong, where the site is closed, who is there already. */
    public List<DateCheck> outlook(long id) {
        OneOffRequest draft = mine(requests.get(id));
        return checks.of(draft.organisationId(), draft.form());
    }

    /** All that keeps the saved draft from being submitted; empty if it is ready. */
    public List<OneOffProblem> problems(long id) {
        OneOffRequest draft = mine(requests.get(id));
        return completeness(draft).problems(draft.form());
    }

    /** @throws BusinessException the first problem of one step of the saved draft, at its field */
    public void check(long id, OneOffStep step) {
        OneOffRequest draft = mine(requests.get(id));
        completeness(draft).require(draft.form(), step);
    }

    /**
     * Submits the saved draft: gives it its number and writes the acknowledgement to the head office, in one
     * transaction. Submitting twice is the same as once.
     *
     * @throws BusinessException the first of its {@link #problems}, at its field
     */
    public OneOffRequestView submit(long id) {
        OneOffRequest draft = mine(requests.lock(id));
        if (draft.status() != OneOffStatus.DRAFT) {
            return views.forClub(draft);
        }
        Identity submitter =
                person.identity().orElseThrow(() -> BusinessException.forbidden("accounts.signInRequired"));
        completeness(draft).require(draft.form(), null);
        String number = requests.nextNumber(LocalDate.now(clock).getYear());
        requests.submit(
                id,
                draft.form().kind() == OneOffKind.MATCH_IN_OWN_SLOT ? OneOffStatus.ANNOUNCED : OneOffStatus.SUBMITTED,
                number,
                submitter.personId(),
                submitter.language().getLanguage().equals("en") ? "en" : "fr",
                clock.instant());
        OneOffRequest submitted = requests.get(id);
        OneOffRequestView view = views.forClub(submitted);
        mail.acknowledge(submitted, view);
        audit.record("oneoff.submit", OneOffRequest.CASE, id, number);
        return view;
    }

    /** Submits a request that was written elsewhere, for programs: begun, saved and submitted in one transaction. */
    public OneOffRequestView submitWhole(long organisationId, OneOffForm form) {
        OneOffRequestView draft = startDraft(organisationId);
        saveDraft(draft.id(), null, form);
        return submit(draft.id());
    }

    private OneOffCompleteness completeness(OneOffRequest draft) {
        OneOffForm form = draft.form();
        return new OneOffCompleteness(
                sites.areasById(form.areaIds()),
                form.kind() == null ? null : kinds.of(form.kind()),
                checks.of(draft.organisationId(), form));
    }

    private OneOffRequest mine(OneOffRequest request) {
        if (!person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("oneoff.unknownRequest");
        }
        return request;
    }
}
