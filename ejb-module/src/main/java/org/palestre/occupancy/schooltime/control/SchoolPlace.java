package org.palestre.occupancy.schooltime.control;

import java.util.Set;
import org.palestre.facilities.boundary.SiteKind;

/** An area in use, as lines of a file name it. */
public record SchoolPlace(
        long areaId,
        String areaName,
        long siteId,
        String siteName,
        SiteKind siteKind,
        String districtCode,
        Set<Long> unitIds) {

    /** Art. 9 speaks of installations that are not specialised: pools and tennis are. */
    public boolean specialised() {
        return siteKind == SiteKind.POOL || siteKind == SiteKind.TENNIS;
    }

    public String name() {
        return siteName + ", " + areaName;
    }
}
