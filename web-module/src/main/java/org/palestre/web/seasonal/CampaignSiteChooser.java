package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.seasonal.campaign.boundary.ParticipatingSites;
import org.palestre.shared.PageRequest;

/** Finds a site among those that take part in the campaign of the request that is being written. */
@Named
@RequestScoped
public class CampaignSiteChooser {

    private static final int SHOWN = 20;

    @Inject
    private RequestWeeklySlotBacking request;

    @Inject
    private ParticipatingSites sites;

    /** The first sites whose name or address holds the words. */
    public List<Long> complete(String typed) {
        return sites
                .search(
                        request.draft().campaign().id(),
                        new SiteQuery(typed, null, null, null),
                        new PageRequest(0, SHOWN))
                .items()
                .stream()
                .map(SiteSummary::id)
                .toList();
    }
}
