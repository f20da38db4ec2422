package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.Identity;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.WishView;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;

/**
 * Hands a draft in. The window is looked at after the number is held, so that the moment noted as submission is the
 * one that was judged, and numbers follow the order of submission.
 */
@ApplicationScoped
public class Submission {

    @Inject
    private ConsultSites sites;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private ClubWindows windows;

    @Inject
    private WishedSites wishedSites;

    @Inject
    private SlotRequests requests;

    @Inject
    private ClubMail mail;

    @Inject
    private WishViews wishes;

    @Inject
    private Clock clock;

    /** All that keeps a draft from being submitted. */
    public List<Problem> problems(SlotRequest draft) {
        SlotRequestForm form = draft.form();
        List<Problem> all = new ArrayList<>(wishedSites.problems(draft, form));
        all.addAll(completeness(form, campaigns.get(draft.campaignId())).problems(form));
        return all;
    }

    /** Refuses a part of a form with its first problem. */
    public void check(SlotRequest draft, SlotRequestForm form, FormStep step) {
        if (step == FormStep.PLACE_AND_TIMES) {
            Problems.refuseFirst(wishedSites.problems(draft, form));
        }
        completeness(form, campaigns.get(draft.campaignId())).require(form, step);
    }

    /** What a form lacks in that campaign. */
    public Completeness completeness(SlotRequestForm form, Campaign campaign) {
        return completeness(List.of(form), campaign);
    }

    /** What these forms lack in that campaign. */
    public Completeness completeness(Collection<SlotRequestForm> forms, Campaign campaign) {
        Set<Long> areas =
                forms.stream().flatMap(form -> WishRules.areaIds(form).stream()).collect(Collectors.toSet());
        return new Completeness(sites.areasById(areas), sites.disciplines(), campaignViews.period(campaign));
    }

    /** Submits a draft that is locked. */
    public void submit(SlotRequest draft, Identity person) {
        submit(List.of(draft), person);
    }

    /** Submits drafts of one club and campaign that are locked: all of them at one moment, or none. */
    public void submit(List<SlotRequest> drafts, Identity person) {
        Campaign campaign = campaigns.share(drafts.get(0).campaignId());
        Completeness completeness =
                completeness(drafts.stream().map(SlotRequest::form).toList(), campaign);
        SubmissionWindow window = AfterRefusal.window(
                windows.hold(campaign, drafts.get(0).organisationId()),
                campaign,
                drafts,
                completeness.period(),
                clock.getZone());
        window.requireOpen(clock.instant());
        for (SlotRequest draft : drafts) {
            completeness.require(draft.form());
            Problems.refuseFirst(wishedSites.problems(draft, draft.form()));
            draft.write(withDates(draft.form(), completeness.period()), FormStep.CORRESPONDENT, clock.instant());
        }
        String season = completeness.period().seasons().get(0).label();
        List<String> numbers = requests.nextNumbers(season, drafts.size());
        Instant now = clock.instant();
        window.requireOpen(now);
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i)
                    .progress()
                    .submit(numbers.get(i), person.personId(), person.language().getLanguage(), now);
        }
        requests.flush();
        OrganisationView club = organisations.organisation(drafts.get(0).organisationId());
        List<List<WishView>> wished =
                wishes.of(drafts.stream().map(SlotRequest::form).toList());
        for (int i = 0; i < drafts.size(); i++) {
            SlotRequest draft = drafts.get(i);
            mail.acknowledge(draft, club, wished.get(i));
            audit.record("seasonal.submit", "seasonal.request", draft.id(), draft.number());
        }
    }

    private static SlotRequestForm withDates(SlotRequestForm form, Period period) {
        PlaceAndTimes whole = PlaceRules.withDates(form.placeAndTimes(), period);
        return form.with(whole);
    }
}
