package org.palestre.seasonal.scoring.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.WholeCity;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.scoring.control.CriteriaRules;
import org.palestre.seasonal.scoring.entity.CriteriaStore;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/** The office says what counts in a campaign. Clubs read the same. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageCriteria {

    @EJB
    private AuditTrail audit;

    @Inject
    private WholeCity wholeCity;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CriteriaStore criteria;

    /**
     * The criteria that a campaign adopted, for everybody; empty if it adopted none.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    @PermitAll
    public Optional<CriteriaView> adopted(long campaignId) {
        campaigns.get(campaignId);
        return criteria.of(campaignId);
    }

    /**
     * The criteria of a campaign to be changed; proposed ones, with version 0, if it adopted none.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    public CriteriaView toChange(long campaignId) {
        return adopted(campaignId).orElseGet(() -> CriteriaRules.proposed(campaignId));
    }

    /**
     * Adopts or changes the criteria of a campaign; scores follow at once.
     *
     * @param version as they were read; 0 if there were none
     * @param rules a criterion that is missing does not count
     * @throws BusinessException {@code seasonal.wholeCityOnly}; {@code seasonal.unknownCampaign}; {@code
     *     seasonal.changedMeanwhile}; {@code scoring.nothingCounts}; {@code scoring.outOfRange} (smallest, largest), {@code scoring.ceilingBelowFloor} and
     *     texts that are too long at {@code <criterion>.<field>}
     */
    public CriteriaView save(long campaignId, long version, String introduction, List<CriterionRule> rules) {
        wholeCity.require();
        Campaign campaign = campaigns.get(campaignId);
        List<CriterionRule> valid = CriteriaRules.checked(rules);
        criteria.save(campaignId, version, Texts.optional(introduction, "introduction", 4000), valid);
        audit.record("scoring.saveCriteria", "seasonal.campaign", campaignId, campaign.name());
        return toChange(campaignId);
    }
}
