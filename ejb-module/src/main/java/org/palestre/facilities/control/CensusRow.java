package org.palestre.facilities.control;

import java.util.List;
import java.util.Map;

/**
 * One piece of equipment as the census describes it, cleaned, whatever the format.
 *
 * @param line line of the file where it begins
 * @param siteNumber number of the installation; in the old census, several installations may be one place
 * @param number number of the equipment
 * @param key tells equipment of one number apart; empty where the number alone does
 * @param installation name of the installation
 * @param insee code of the commune, or null
 * @param family name of the family of equipment, or null
 * @param municipal false if the census says that somebody else than a commune runs it
 * @param activities names of what is practised there
 * @param site what the census says about the installation, by column
 * @param area what the census says about the equipment, by column
 */
public record CensusRow(
        int line,
        String siteNumber,
        String number,
        String key,
        String installation,
        String insee,
        String family,
        boolean municipal,
        List<String> activities,
        Map<String, String> site,
        Map<String, String> area) {

    /** Whether the installation has a number of its own that never changes. */
    public boolean siteNumbered() {
        return key.isEmpty();
    }

    public String equipment() {
        return area.get("name");
    }

    /** Where it lies; null if the census does not say. */
    public GeoPoint point() {
        String latitude = site.get("latitude");
        return latitude == null
                ? null
                : new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(site.get("longitude")));
    }
}
