package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.LeftOutReason;

/**
 * How one date stands now.
 *
 * @param row its place in the list, from 1
 * @param fault what keeps it from being asked for; null if nothing does
 * @param doubleOf the row that it overlaps, if that is the fault; null else
 * @param late whether it is asked for later than the city wishes
 * @param closed why the site is closed; the date can be asked for all the same
 * @param closedDetail what is particular about that; may be null
 * @param busy who has an area, or a part of it, then; the date can be asked for all the same
 */
public record DateCheck(
        int row,
        WantedDate wanted,
        DateFault fault,
        Integer doubleOf,
        boolean late,
        LeftOutReason closed,
        String closedDetail,
        List<BusyTime> busy)
        implements Serializable {

    public DateCheck {
        busy = List.copyOf(busy);
    }

    /** Whether it can be asked for and nothing is in its way. */
    public boolean free() {
        return fault == null && closed == null && busy.isEmpty();
    }
}
