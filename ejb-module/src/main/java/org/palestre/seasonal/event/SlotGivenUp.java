package org.palestre.seasonal.event;

import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A club gave its slot up: its units are free from a date on, and its hours are not due from then on.
 *
 * @param areaIds what it had, all together at each of the times
 * @param from the first day that is free
 * @param until the last day of the permit that it held
 * @param sessions how many sessions are given back
 * @param minutes how long they are together, each session counted once whatever the number of its areas
 */
public record SlotGivenUp(
        long permitId,
        long requestId,
        long organisationId,
        long siteId,
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate from,
        LocalDate until,
        int sessions,
        long minutes) {

    public SlotGivenUp {
        areaIds = List.copyOf(areaIds);
        times = List.copyOf(times);
    }
}
