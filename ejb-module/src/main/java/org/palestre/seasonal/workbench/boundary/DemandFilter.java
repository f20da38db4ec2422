package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import org.palestre.facilities.boundary.SiteKind;

/**
 * Which part of the city's demand is looked at. Null: no restriction.
 *
 * @param campaignId whose undecided requests are counted; never null
 * @param disciplineCode only requests for it, and only areas that are equipped for it
 * @param band part of the day; null means the whole day
 */
public record DemandFilter(
        long campaignId,
        Long siteId,
        String districtCode,
        SiteKind kind,
        String disciplineCode,
        DayBand band,
        Sort sort)
        implements Serializable {

    /** In which order the sites stand. */
    public enum Sort {
        /** Those that are asked for most first. */
        ASKED,
        NAME
    }

    public DemandFilter {
        band = band == null ? DayBand.WHOLE_DAY : band;
        sort = sort == null ? Sort.ASKED : sort;
    }

    /** All sites of a campaign, those that are asked for most first. */
    public static DemandFilter of(long campaignId) {
        return new DemandFilter(campaignId, null, null, null, null, null, null);
    }
}
