package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import org.palestre.facilities.boundary.SiteKind;

/**
 * A line of the heat map.
 *
 * @param days Monday to Sunday
 */
public record SiteDemand(long siteId, String siteName, String districtCode, SiteKind kind, List<DemandCell> days)
        implements Serializable {

    public SiteDemand {
        days = List.copyOf(days);
    }

    /** One of its days. */
    public DemandCell on(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    /** All its days. A request for several days counts on each of them. */
    public DemandCell week() {
        return days.stream().reduce(DemandCell.NONE, DemandCell::plus);
    }
}
