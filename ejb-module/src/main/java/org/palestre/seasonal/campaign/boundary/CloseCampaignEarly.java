package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.campaign.control.CampaignMail;
import org.palestre.seasonal.campaign.entity.SilentClubs;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.WholeCity;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The booking office closes a campaign before its time, knowing what that brings. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class CloseCampaignEarly {

    private static final AgentScope WHOLE_CITY = new AgentScope(true, Set.of(), Set.of());

    @Inject
    private WholeCity wholeCity;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews views;

    @Inject
    private SilentClubs silentClubs;

    @Inject
    private CampaignMail mail;

    @Inject
    private Clock clock;

    @EJB
    private AuditTrail audit;

    /** @throws BusinessException {@code seasonal.unknownCampaign} */
    public ClosingView consequences(long campaignId) {
        CampaignView campaign = views.view(campaigns.get(campaignId));
        return new ClosingView(
                campaign,
                campaign.requests(),
                silentClubs.withDrafts(campaignId).size(),
                silentClubs.count(campaignId, null, WHOLE_CITY));
    }

    /**
     * Closes the window now; nothing happens if it is closed.
     *
     * @param tell whether each club that has begun a request and not handed it in is written to, once
     * @throws BusinessException {@code seasonal.campaignNotOpen}, {@code seasonal.changedMeanwhile}, {@code
     *     seasonal.wholeCityOnly}
     */
    public CampaignView close(long campaignId, long version, boolean tell) {
        wholeCity.require();
        Campaign campaign = campaigns.lock(campaignId);
        Instant now = clock.instant();
        if (campaign.version() != version) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
        if (campaign.window().phase(now) != CampaignPhase.CLOSED) {
            campaign.closeNow(now);
            campaigns.save(campaign);
            if (tell) {
                silentClubs.withDrafts(campaignId).forEach(club -> mail.closedEarly(campaign, club));
            }
            audit.record("seasonal.closeCampaign", "seasonal.campaign", campaignId, campaign.name());
        }
        return views.view(campaign);
    }
}
