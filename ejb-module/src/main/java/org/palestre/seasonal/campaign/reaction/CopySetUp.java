package org.palestre.seasonal.campaign.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.palestre.seasonal.campaign.entity.Documents;
import org.palestre.seasonal.campaign.entity.Participations;
import org.palestre.seasonal.event.CampaignFollows;

/** A campaign begins with the sites and documents of the one before. */
@ApplicationScoped
public class CopySetUp {

    @Inject
    private Participations participations;

    @Inject
    private Documents documents;

    void copy(@Observes CampaignFollows event) {
        participations.copy(event.formerId(), event.campaignId());
        documents.copy(event.formerId(), event.campaignId());
    }
}
