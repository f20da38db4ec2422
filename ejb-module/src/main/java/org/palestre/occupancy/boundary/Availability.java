package org.palestre.occupancy.boundary;

import java.util.List;
import org.palestre.shared.TimeRange;

/**
 * When an area is occupied and when it is free.
 *
 * @param busy occupied times, in order
 * @param free what is left of the site's opening hours, in order
 */
public record Availability(List<BusyTime> busy, List<TimeRange> free) {

    public Availability {
        busy = List.copyOf(busy);
        free = List.copyOf(free);
    }
}
