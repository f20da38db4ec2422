package org.palestre.occupancy.event;

import java.util.ArrayList;
import java.util.List;
import org.palestre.occupancy.boundary.PromisedTime;
import org.palestre.shared.DateRange;

/**
 * A planning is shown: whoever has promised times of these areas to somebody who does not hold them yet adds them to what is
 * {@link #found}.
 */
public record PromisesShown(List<Long> areaIds, DateRange dates, List<PromisedTime> found) {

    public PromisesShown(List<Long> areaIds, DateRange dates) {
        this(List.copyOf(areaIds), dates, new ArrayList<>());
    }
}
