package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.seasonal.boundary.AreaRef;

/**
 * What a decision on one date would meet now.
 *
 * @param areas where it would be
 * @param closed why the site is closed then; an office may grant it all the same
 * @param busy who has an area, or a part of it: then it cannot be granted
 */
public record DecisionOutlook(
        long dateId,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        List<AreaRef> areas,
        LeftOutReason closed,
        String closedDetail,
        List<BusyTime> busy)
        implements Serializable {

    public DecisionOutlook {
        areas = List.copyOf(areas);
        busy = List.copyOf(busy);
    }
}
