package org.palestre.seasonal.boundary;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What the office decides about a campaign.
 *
 * @param opensAt first moment at which a request can be submitted, on the city's clock
 * @param closesAt first moment at which none can be submitted any more, on the city's clock
 * @param seasonIds one season, or two that follow each other
 * @param publication when decisions go out; null means at once
 * @param publishesAt when they go out together, on the city's clock; null if the office will say so
 */
public record CampaignForm(
        String name,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        List<Long> seasonIds,
        Publication publication,
        LocalDateTime publishesAt,
        CampaignTexts texts) {

    public CampaignForm {
        publication = publication == null ? Publication.AT_ONCE : publication;
        seasonIds = seasonIds == null ? List.of() : List.copyOf(seasonIds);
    }
}
