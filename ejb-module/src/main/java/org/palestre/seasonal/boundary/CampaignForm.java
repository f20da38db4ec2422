package org.palestre.seasonal.boundary;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What the office decides about a campaign.
 *
 * @param opensAt first moment at which a request can be submitted, on the city's clock
 * @param closesAt first moment at which none can be submitted any more, on the city's clock
 * @param seasonIds one season, or two that follow each other
 */
public record CampaignForm(
        String name, LocalDateTime opensAt, LocalDateTime closesAt, List<Long> seasonIds, CampaignTexts texts) {

    public CampaignForm {
        seasonIds = seasonIds == null ? List.of() : List.copyOf(seasonIds);
    }
}
