package org.palestre.facilities.boundary;

import java.util.List;

/**
 * A site as a list or a map shows it.
 *
 * @param address street, postal code and town in one line; empty if not known
 * @param districtCode null if not known, as is the name
 * @param latitude degrees north (WGS 84), null if not known, as is the longitude
 * @param accessible for wheelchairs; null if not known
 * @param areaCount areas in use
 * @param disciplines names of what is practised there, sorted
 */
public record SiteSummary(
        long id,
        String name,
        SiteKind kind,
        String address,
        String districtCode,
        String districtName,
        Double latitude,
        Double longitude,
        Boolean accessible,
        int areaCount,
        List<String> disciplines) {}
