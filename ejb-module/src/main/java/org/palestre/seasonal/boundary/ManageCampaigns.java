package org.palestre.seasonal.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.CampaignRules;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.NextCampaign;
import org.palestre.seasonal.control.SubmissionWindow;
import org.palestre.seasonal.control.WholeCity;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Publications;
import org.palestre.seasonal.event.CampaignFollows;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/**
 * The booking office sets up the campaigns in which clubs ask for weekly slots. Windows of campaigns never overlap.
 *
 * <p>Whatever changes one refuses with {@code seasonal.wholeCityOnly} an officer to whom a part of the city is entrusted.
 */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageCampaigns {

    @Inject
    private WholeCity wholeCity;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews views;

    @Inject
    private Publications publications;

    @Inject
    private Clock clock;

    @Inject
    private Event<CampaignFollows> follows;

    @EJB
    private AuditTrail audit;

    /** All campaigns, the latest first. */
    public List<CampaignView> list() {
        return views.views(campaigns.all());
    }

    /** All campaigns for one to be chosen, the latest first. */
    public List<CampaignChoice> choices() {
        return views.choices(campaigns.all());
    }

    /**
     * One campaign, for everybody.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    @PermitAll
    public CampaignView campaign(long id) {
        return views.view(campaigns.get(id));
    }

    /** The campaign that is open now; else the next to open; else the one that closed last; for everybody. */
    @PermitAll
    public Optional<CampaignView> current() {
        return campaigns.current(clock.instant()).map(views::view);
    }

    /** The seasons that a campaign may be for. */
    public List<SeasonRef> seasons() {
        return views.seasons();
    }

    /** The texts that a new campaign begins with: those of the latest, else the product's own. */
    public CampaignTexts proposedTexts() {
        return campaigns.all().stream().findFirst().map(Campaign::texts).orElseGet(CampaignRules::defaultTexts);
    }

    /**
     * The campaign that would follow another, to begin a new one with: nothing is saved.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    public CampaignForm next(long id) {
        return NextCampaign.after(views.view(campaigns.get(id)), views.seasons(), clock.getZone());
    }

    /**
     * Creates a campaign.
     *
     * @throws BusinessException {@code seasonal.campaignOverlaps} at {@code opensAt} if another campaign is open at some
     *     moment of the window; {@code seasonal.campaignWindow}, {@code seasonal.campaignClosesInPast}, {@code
     *     seasonal.campaignSeasons}, {@code seasonal.campaignSeasonOver} (label), {@code seasonal.publishesBeforeClosing},
     *     {@code shared.missing}, {@code shared.tooLong} at their fields
     */
    public CampaignView create(CampaignForm form) {
        return create(form, null);
    }

    /**
     * The same as the campaign after another: sites, documents, criteria and all else that was set up around that one
     * hold for it too.
     *
     * @param formerId null for none
     * @throws BusinessException as {@link #create(CampaignForm)}; {@code seasonal.unknownCampaign}
     */
    public CampaignView create(CampaignForm form, Long formerId) {
        wholeCity.require();
        List<SeasonRef> known = views.seasons();
        CampaignForm valid = CampaignRules.checked(form, known);
        SubmissionWindow window = window(valid);
        CampaignRules.requireToClose(valid, LocalDateTime.now(clock));
        CampaignRules.requireToCome(valid, known, LocalDate.now(clock));
        Campaign campaign = new Campaign(valid.name(), window, valid.seasonIds(), valid.texts());
        campaign.publish(valid.publication(), instant(valid.publishesAt()));
        CampaignView created = saved(campaign, "seasonal.createCampaign");
        if (formerId != null) {
            follows.fire(
                    new CampaignFollows(created.id(), campaigns.get(formerId).id()));
        }
        return created;
    }

    /**
     * Changes a campaign; its seasons only until the first request is submitted.
     *
     * @throws BusinessException as {@link #create}; {@code seasonal.campaignHasRequests} at {@code seasonIds};
     *     {@code seasonal.decisionsKept} at {@code publication} as long as decisions wait to go out together; {@code
     *     seasonal.changedMeanwhile} if somebody changed it since {@code version}
     */
    public CampaignView change(long id, long version, CampaignForm form) {
        wholeCity.require();
        List<SeasonRef> known = views.seasons();
        CampaignForm valid = CampaignRules.checked(form, known);
        SubmissionWindow window = window(valid);
        Campaign campaign = locked(id, version);
        if (!window.closesAt().equals(campaign.window().closesAt())) {
            CampaignRules.requireToClose(valid, LocalDateTime.now(clock));
        }
        if (!valid.seasonIds().equals(campaign.seasonIds())) {
            CampaignRules.requireToCome(valid, known, LocalDate.now(clock));
        }
        boolean requested = !campaigns.requests(List.of(id)).isEmpty();
        if (requested && !valid.seasonIds().equals(campaign.seasonIds())) {
            throw BusinessException.invalid("seasonal.campaignHasRequests", "seasonIds");
        }
        boolean kept = campaign.publication() == Publication.TOGETHER && publications.waiting(id) > 0;
        if (kept && valid.publication() == Publication.AT_ONCE) {
            throw BusinessException.invalid("seasonal.decisionsKept", "publication");
        }
        campaign.change(valid.name(), window, valid.seasonIds(), valid.texts());
        campaign.publish(valid.publication(), instant(valid.publishesAt()));
        return saved(campaign, "seasonal.changeCampaign");
    }

    /**
     * Opens the window now; nothing happens if it is open.
     *
     * @throws BusinessException {@code seasonal.campaignOver}, {@code seasonal.changedMeanwhile}
     */
    public CampaignView openNow(long id, long version) {
        wholeCity.require();
        Campaign campaign = locked(id, version);
        campaign.openNow(clock.instant());
        return saved(campaign, "seasonal.openCampaign");
    }

    private Campaign locked(long id, long version) {
        Campaign campaign = campaigns.lock(id);
        if (campaign.version() != version) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        return campaign;
    }

    private SubmissionWindow window(CampaignForm form) {
        return new SubmissionWindow(instant(form.opensAt()), instant(form.closesAt()));
    }

    private Instant instant(LocalDateTime moment) {
        return moment == null ? null : moment.atZone(clock.getZone()).toInstant();
    }

    private CampaignView saved(Campaign campaign, String action) {
        try {
            campaigns.save(campaign);
        } catch (PersistenceException e) {
            if (SqlState.EXCLUSION.equals(SqlState.of(e))) {
                throw BusinessException.invalid("seasonal.campaignOverlaps", "opensAt");
            }
            throw e;
        }
        audit.record(action, "seasonal.campaign", campaign.id(), campaign.name());
        return views.view(campaign);
    }
}
