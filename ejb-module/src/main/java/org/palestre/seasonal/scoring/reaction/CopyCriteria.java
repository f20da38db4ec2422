package org.palestre.seasonal.scoring.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.palestre.seasonal.event.CampaignFollows;
import org.palestre.seasonal.scoring.entity.CriteriaStore;

/** A campaign begins with the criteria of the one before. */
@ApplicationScoped
public class CopyCriteria {

    @Inject
    private CriteriaStore criteria;

    void copy(@Observes CampaignFollows event) {
        criteria.copy(event.formerId(), event.campaignId());
    }
}
