package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.occupancy.boundary.BusyTime;

/**
 * What a change of one date would meet.
 *
 * @param conflicts who has the place already; it can be had if nobody does
 */
public record SessionPreview(List<BusyTime> conflicts) implements Serializable {

    public SessionPreview {
        conflicts = List.copyOf(conflicts);
    }
}
