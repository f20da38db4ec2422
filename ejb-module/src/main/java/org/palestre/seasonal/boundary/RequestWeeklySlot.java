package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.seasonal.control.BeginningDraft;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.ClubWindows;
import org.palestre.seasonal.control.DraftReferences;
import org.palestre.seasonal.control.RequestViews;
import org.palestre.seasonal.control.Submission;
import org.palestre.seasonal.control.TidyForm;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * A club asks for a weekly slot ("créneau annuel, nouvelle demande", art. 12).
 *
 * <p>Whoever calls acts for the club, or the request does not exist for him ({@code seasonal.unknownRequest}).
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class RequestWeeklySlot {

    @EJB
    private CurrentPerson person;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private ClubWindows windows;

    @Inject
    private SlotRequests requests;

    @Inject
    private RequestViews views;

    @Inject
    private BeginningDraft beginning;

    @Inject
    private DraftReferences references;

    @Inject
    private Submission submission;

    @Inject
    private Clock clock;

    /**
     * The campaign that takes the requests of a club now, which may have been opened again for it alone; else the next to
     * open; else the one that closed last. Its window is the one that counts for this club.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    public Optional<CampaignView> campaign(long organisationId) {
        person.requireActsFor(organisationId);
        return windows.current(organisationId)
                .map(campaign -> campaignViews.view(campaign, windows.of(campaign, organisationId)));
    }

    /**
     * Starts a draft in the campaign that is open, with the club's correspondent and the seasons' dates filled in.
     *
     * @throws BusinessException {@code seasonal.windowClosed} (from, until) outside the window, {@code
     *     seasonal.noCampaign} if there is none, {@code seasonal.tooManyDrafts}
     */
    public DraftView startDraft(long organisationId) {
        person.requireActsFor(organisationId);
        return views.draft(beginning.begin(organisationId, person.requirePersonId()));
    }

    /** The drafts of a club, the latest first. */
    public List<DraftView> drafts(long organisationId) {
        person.requireActsFor(organisationId);
        return views.drafts(requests.drafts(organisationId));
    }

    /**
     * A draft as it was last saved.
     *
     * @throws BusinessException {@code seasonal.alreadySubmitted} (number) if it is a draft no more
     */
    public DraftView draft(long draftId) {
        SlotRequest draft = mine(requests.get(draftId));
        draft.progress().requireDraft();
        return views.draft(draft);
    }

    /**
     * Keeps what was written so far, complete or not. Lengths and ids are checked, completeness is not.
     *
     * @param version the version that was read; null to write over whatever is there
     * @param step where writing stopped
     * @throws BusinessException {@code seasonal.changedMeanwhile} if another tab or person saved since {@code version};
     *     {@code shared.tooLong} and the like at a field; {@code seasonal.alreadySubmitted} (number)
     */
    public DraftView saveDraft(long draftId, Long version, SlotRequestForm form, FormStep step) {
        SlotRequest draft = mine(requests.lock(draftId));
        draft.progress().requireDraft();
        if (version != null) {
            draft.requireVersion(version);
        }
        SlotRequestForm tidy = TidyForm.of(form, campaignViews.period(campaigns.get(draft.campaignId())));
        references.require(tidy);
        draft.write(tidy, step, clock.instant());
        requests.flush();
        return views.draft(draft);
    }

    /**
     * Checks one part of a form, so that the wizard can go on to the next.
     *
     * @throws BusinessException the first problem of that part, at its field
     */
    public void check(long draftId, SlotRequestForm form, FormStep step) {
        SlotRequest draft = mine(requests.get(draftId));
        submission.check(draft, form, step);
    }

    /** All that keeps the saved draft from being submitted; empty if it is ready. */
    public List<Problem> problems(long draftId) {
        SlotRequest draft = mine(requests.get(draftId));
        return submission.problems(draft);
    }

    /** Throws a draft away. */
    public void discardDraft(long draftId) {
        SlotRequest draft = mine(requests.lock(draftId));
        draft.progress().requireDraft();
        requests.remove(draft);
    }

    /**
     * Submits the saved draft: gives it its number and writes the acknowledgement to the head office, in one
     * transaction. Submitting twice is the same as once: the second call returns the request as the first left it.
     *
     * @throws BusinessException the first of its {@link #problems}, at its field; {@code seasonal.windowClosed} (from,
     *     until) outside the window, to the second
     */
    public SlotRequestView submit(long draftId) {
        SlotRequest request = mine(requests.lock(draftId));
        if (request.status() == RequestStatus.DRAFT) {
            Identity submitter =
                    person.identity().orElseThrow(() -> BusinessException.forbidden("accounts.signInRequired"));
            submission.submit(request, submitter);
        }
        return views.forClub(request);
    }

    /**
     * Submits a request that was written elsewhere, for programs: a draft begun, saved and submitted in one transaction.
     *
     * @throws BusinessException as {@link #startDraft}, {@link #saveDraft} and {@link #submit}
     */
    public SlotRequestView submitWhole(long organisationId, SlotRequestForm form) {
        DraftView draft = startDraft(organisationId);
        SlotRequestForm filled = form.correspondent().equals(Correspondent.EMPTY)
                ? form.with(draft.form().correspondent())
                : form;
        saveDraft(draft.id(), draft.version(), filled, FormStep.CORRESPONDENT);
        return submit(draft.id());
    }

    private SlotRequest mine(SlotRequest request) {
        if (request.type() != RequestType.NEW || !person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        return request;
    }
}
