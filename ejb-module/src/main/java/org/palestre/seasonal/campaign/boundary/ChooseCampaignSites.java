package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.campaign.entity.Participations;
import org.palestre.seasonal.control.WholeCity;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/** The booking office says which sites take part in a campaign: all, unless it says otherwise. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ChooseCampaignSites {

    @Inject
    private WholeCity wholeCity;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Participations participations;

    @EJB
    private AuditTrail audit;

    /** @throws BusinessException {@code seasonal.unknownCampaign} */
    public Participation participation(long campaignId) {
        campaigns.get(campaignId);
        return participations.of(campaignId);
    }

    /**
     * Decides anew which sites take part. Requests that were submitted stay; drafts for other sites are told when they
     * are submitted.
     *
     * @throws BusinessException {@code seasonal.wholeCityOnly}; {@code seasonal.unknownCampaign}; {@code seasonal.changedMeanwhile} if somebody changed
     *     it since {@code version}; {@code campaign.noSite} at {@code basis} if no site would take part;
     *     {@code campaign.siteBothWays} at {@code leftOutSites}; {@code campaign.unknownPlace} at {@code basis}
     */
    public Participation choose(long campaignId, long version, ParticipationForm form) {
        wholeCity.require();
        Campaign campaign = campaigns.lock(campaignId);
        if (participations.version(campaignId) != version) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        if (form.addedSites().stream().anyMatch(form.leftOutSites()::contains)) {
            throw BusinessException.invalid("campaign.siteBothWays", "leftOutSites");
        }
        try {
            participations.write(campaignId, form);
        } catch (PersistenceException e) {
            throw SqlState.FOREIGN_KEY.equals(SqlState.of(e))
                    ? BusinessException.invalid("campaign.unknownPlace", "basis")
                    : e;
        }
        Participation chosen = participations.of(campaignId);
        if (chosen.sites() == 0) {
            throw BusinessException.invalid("campaign.noSite", "basis");
        }
        audit.record("seasonal.chooseCampaignSites", "seasonal.campaign", campaignId, campaign.name());
        return chosen;
    }
}
