package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.seasonal.campaign.entity.Participations;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The sites for which a campaign takes new requests. Everybody may know them. */
@Stateless
@PermitAll
public class ParticipatingSites {

    @EJB
    private ConsultSites sites;

    @Inject
    private Participations participations;

    /** The sites in use that take part and that the query matches, by name. */
    public Page<SiteSummary> search(long campaignId, SiteQuery query, PageRequest page) {
        Optional<Set<Long>> some = participations.some(campaignId);
        return sites.search(some.map(query::among).orElse(query), page);
    }

    /**
     * Those of some sites that take no part, with their names. Whoever holds the campaign can rely on that until his
     * transaction ends.
     */
    public Map<Long, String> outside(long campaignId, Collection<Long> siteIds) {
        Optional<Set<Long>> some = participations.some(campaignId);
        return some.isEmpty()
                ? Map.of()
                : sites.siteNames(siteIds.stream()
                        .filter(site -> !some.get().contains(site))
                        .toList());
    }
}
