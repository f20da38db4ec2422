package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.TypicalWeekView;

/**
 * What stands behind a cell of the heat map.
 *
 * @param date the day of the ordinary week that was looked at
 * @param week who is there in that week, and when the site opens
 * @param claims who asks for something on that day, and who has been granted it, by time
 */
public record SiteDay(SiteDemand site, DayOfWeek day, LocalDate date, TypicalWeekView week, List<DayClaim> claims)
        implements Serializable {

    public SiteDay {
        claims = List.copyOf(claims);
    }

    /** The figures of the day. */
    public DemandCell cell() {
        return site.on(day);
    }
}
