package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A place and times that a club would take. In a draft times and areas may be missing.
 *
 * @param siteId the site; null only in a first wish that is not placed yet
 * @param areaIds areas of that site, all wanted together
 * @param times weekdays and times, all wanted
 */
public record Wish(Long siteId, List<Long> areaIds, List<WeeklySlot> times) implements Serializable {

    public Wish {
        areaIds = areaIds == null ? List.of() : List.copyOf(areaIds);
        times = times == null ? List.of() : List.copyOf(times);
    }
}
