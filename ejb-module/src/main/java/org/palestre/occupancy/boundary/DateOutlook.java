package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What stands in the way of one dated wish, as far as the one who asks may know it.
 *
 * @param closed why the site is closed to the public then; null if it is open. An agent may open it all the same
 * @param detail what is particular about that; may be null
 * @param busy who has the area, or a part of it, at that time
 * @param held whether the organisation that asks has the area for the whole of that time itself
 */
public record DateOutlook(LeftOutReason closed, String detail, List<BusyTime> busy, boolean held)
        implements Serializable {

    public DateOutlook {
        busy = List.copyOf(busy);
    }

    /** Whether nobody is in the way and the site is open. */
    public boolean free() {
        return closed == null && busy.isEmpty();
    }
}
