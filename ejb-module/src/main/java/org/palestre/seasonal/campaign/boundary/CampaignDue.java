package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.util.List;

/** What a campaign asks a club for, and how the club stands with it. */
public record CampaignDue(long campaignId, String campaignName, List<ClubDocument> documents) implements Serializable {

    public CampaignDue {
        documents = List.copyOf(documents);
    }
}
