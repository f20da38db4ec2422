package org.palestre.occupancy.boundary;

import java.time.LocalDate;
import java.util.List;
import org.palestre.facilities.boundary.CivilTimes;

/**
 * A day of a site's planning.
 *
 * @param hours when the site is open; empty if it is closed all day
 * @param cityClosing why the city closes everything that day, or null
 * @param publicHoliday its name, or null
 * @param schoolBreak its name, or null
 */
public record PlanningDay(
        LocalDate date, List<CivilTimes> hours, String cityClosing, String publicHoliday, String schoolBreak) {

    public PlanningDay {
        hours = List.copyOf(hours);
    }
}
