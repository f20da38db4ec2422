package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import org.palestre.facilities.boundary.SiteKind;

/**
 * Which groups of competing requests are wanted. Null: no restriction.
 *
 * @param campaignId whose undecided requests are looked at; never null
 * @param disciplineCode groups with a request for it
 */
public record GroupFilter(
        long campaignId, Long siteId, String districtCode, SiteKind kind, String disciplineCode, Sort sort)
        implements Serializable {

    /** In which order the groups stand. */
    public enum Sort {
        /** The largest first. */
        SIZE,
        /** By the site's name. */
        SITE,
        /** The one with the oldest request first. */
        OLDEST
    }

    public GroupFilter {
        sort = sort == null ? Sort.SIZE : sort;
    }

    /** All groups of a campaign, the largest first. */
    public static GroupFilter of(long campaignId) {
        return new GroupFilter(campaignId, null, null, null, null, null);
    }
}
