package org.palestre.seasonal.campaign.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.facilities.boundary.SiteKind;

/**
 * Which sites take part in a campaign.
 *
 * @param version to hand back with a change; 0 while nobody has said anything
 * @param sites how many sites in use take part
 * @param allSites how many sites the city has in use
 * @param requestsElsewhere how many requests were submitted for sites that do not take part (any more)
 */
public record Participation(
        long version,
        ParticipationBasis basis,
        List<String> districtCodes,
        List<SiteKind> kinds,
        List<Long> addedSites,
        List<Long> leftOutSites,
        long sites,
        long allSites,
        long requestsElsewhere)
        implements Serializable {

    public Participation {
        districtCodes = List.copyOf(districtCodes);
        kinds = List.copyOf(kinds);
        addedSites = List.copyOf(addedSites);
        leftOutSites = List.copyOf(leftOutSites);
    }
}
