package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.palestre.seasonal.boundary.CampaignView;
import org.palestre.seasonal.boundary.RequestStatus;

/**
 * How a campaign goes, as far as an agent's scope reaches.
 *
 * @param days each day since it opened, until today or its end
 * @param statuses how many requests stand where; every status is a key, DRAFT too
 * @param districts in the city's order
 * @param clubs how many clubs have submitted something
 * @param silentClubs how many that one expects have not
 */
public record ProgressBoard(
        CampaignView campaign,
        List<DayCount> days,
        Map<RequestStatus, Long> statuses,
        List<PlaceCount> districts,
        long requests,
        long clubs,
        long silentClubs)
        implements Serializable {

    public ProgressBoard {
        days = List.copyOf(days);
        statuses = Map.copyOf(statuses);
        districts = List.copyOf(districts);
    }
}
