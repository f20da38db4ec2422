package org.palestre.occupancy.schooltime.control;

import java.util.Set;

/**
 * An area in use, as lines of a file name it.
 *
 * @param specialised art. 9 speaks of installations that are not: what the city says of the area, or else of the kind of site
 */
public record SchoolPlace(
        long areaId,
        String areaName,
        long siteId,
        String siteName,
        boolean specialised,
        String districtCode,
        Set<Long> unitIds) {

    public String name() {
        return siteName + ", " + areaName;
    }
}
