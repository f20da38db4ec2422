package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.Identity;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.FormStep;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
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
    private SlotRequests requests;

    @Inject
    private ClubMail mail;

    @Inject
    private Clock clock;

    /** What a form lacks in that campaign. */
    public Completeness completeness(SlotRequestForm form, Campaign campaign) {
        return new Completeness(
                sites.areasById(form.placeAndTimes().areaIds()), sites.disciplines(), campaignViews.period(campaign));
    }

    /** Submits a draft that is locked. */
    public void submit(SlotRequest draft, Identity person) {
        Campaign campaign = campaigns.share(draft.campaignId());
        campaign.window().requireOpen(clock.instant());
        SlotRequestForm form = draft.form();
        Completeness completeness = completeness(form, campaign);
        completeness.require(form);
        draft.write(withDates(form, completeness.period()), FormStep.CORRESPONDENT, clock.instant());
        String number =
                requests.nextNumber(completeness.period().seasons().get(0).label());
        Instant now = clock.instant();
        campaign.window().requireOpen(now);
        draft.submit(number, person.personId(), person.language().getLanguage(), now);
        requests.flush();
        mail.acknowledge(draft, organisations.organisation(draft.organisationId()));
        audit.record("seasonal.submit", "seasonal.request", draft.id(), number);
    }

    private static SlotRequestForm withDates(SlotRequestForm form, Period period) {
        PlaceAndTimes whole = PlaceRules.withDates(form.placeAndTimes(), period);
        return new SlotRequestForm(whole, form.activity(), form.userTerms(), form.correspondent(), form.comment());
    }
}
