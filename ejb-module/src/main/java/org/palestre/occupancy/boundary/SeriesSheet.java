package org.palestre.occupancy.boundary;

import java.util.List;
import java.util.Map;
import org.palestre.shared.DateRange;

/**
 * A series as an agent sees it.
 *
 * @param holder the organisation's name
 * @param areas "site, area" by the area's id
 * @param occurrences those that are active, in order of time
 * @param leftOut dates that it lacks, in order of time
 */
public record SeriesSheet(
        long id,
        String title,
        String holder,
        DateRange dates,
        boolean duringSchoolBreaks,
        Map<Long, String> areas,
        List<Occurrence> occurrences,
        List<LeftOut> leftOut) {

    public SeriesSheet {
        areas = Map.copyOf(areas);
        occurrences = List.copyOf(occurrences);
        leftOut = List.copyOf(leftOut);
    }
}
