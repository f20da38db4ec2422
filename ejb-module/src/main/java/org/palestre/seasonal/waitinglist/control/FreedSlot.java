package org.palestre.seasonal.waitinglist.control;

import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/** What a request waits for, and could have now. */
public record FreedSlot(
        long requestId,
        String number,
        String organisationName,
        long siteId,
        String siteName,
        String districtCode,
        List<String> areaNames,
        List<WeeklySlot> times) {

    /** The same for all who wait for the same. */
    public record Place(long siteId, String siteName, List<String> areaNames, List<WeeklySlot> times) {}

    /** What came free. */
    public Place place() {
        return new Place(siteId, siteName, areaNames, times);
    }
}
