package org.palestre.occupancy.boundary;

import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.SiteView;

/**
 * Who occupies what on a site over some days.
 *
 * @param areas all areas of the site, in its order
 * @param days in order
 * @param entries active occupations, in order of time
 * @param promised what is promised to somebody who does not hold it yet, in order of time
 */
public record Planning(
        SiteView site,
        List<AreaView> areas,
        List<PlanningDay> days,
        List<PlanningEntry> entries,
        List<PromisedTime> promised) {

    public Planning {
        areas = List.copyOf(areas);
        days = List.copyOf(days);
        entries = List.copyOf(entries);
        promised = List.copyOf(promised);
    }
}
