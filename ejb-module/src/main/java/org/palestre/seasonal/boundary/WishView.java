package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A wish with the names of its places.
 *
 * @param rank from 1, the dearest
 */
public record WishView(
        int rank, Long siteId, String siteName, String districtCode, List<AreaRef> areas, List<WeeklySlot> times)
        implements Serializable {

    public WishView {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
    }
}
