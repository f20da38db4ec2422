package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A campaign: the window in which clubs ask for slots of the coming seasons.
 *
 * @param version to hand back with a change
 * @param closesAt first moment at which nothing can be submitted any more
 * @param seasons one or two, in order
 * @param publishesAt when decisions go out together; null if the office will say so, or if they go out at once
 * @param requests how many were submitted in it
 */
public record CampaignView(
        long id,
        long version,
        String name,
        Instant opensAt,
        Instant closesAt,
        CampaignPhase phase,
        List<SeasonRef> seasons,
        Publication publication,
        Instant publishesAt,
        CampaignTexts texts,
        long requests)
        implements Serializable {

    public CampaignView {
        seasons = List.copyOf(seasons);
    }

    /** First day that can be asked for. */
    public LocalDate firstDate() {
        return seasons.get(0).firstDate();
    }

    /** Last day that can be asked for, included. */
    public LocalDate lastDate() {
        return seasons.get(seasons.size() - 1).lastDate();
    }
}
