package org.palestre.seasonal.waitinglist.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A place and times near to what was refused, free on every date to come.
 *
 * @param metres from the site that was asked for; null if the city does not know where one of them lies
 * @param minutesApart how much later (or, if negative, earlier) it begins
 * @param daysApart by how many days of the week it lies apart, 0 for the same days
 * @param dates on how many dates it is free
 */
public record NearbySlot(
        long siteId,
        String siteName,
        String districtName,
        List<AreaRef> areas,
        List<WeeklySlot> times,
        Integer metres,
        int minutesApart,
        int daysApart,
        int dates)
        implements Serializable {

    public NearbySlot {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
    }
}
