package org.palestre.occupancy.boundary;

import java.util.List;
import java.util.Map;
import org.palestre.shared.BusinessException;

/** Somebody already occupies the area, or a part of it, at that time. It names who was first. */
public class OccupancyConflict extends BusinessException {

    private final transient List<BusyTime> conflicts;

    /**
     * @param conflicts what is in the way, in order of time
     * @param values the wording's: dates and times of the first one, how many there are, who it is
     */
    public OccupancyConflict(List<BusyTime> conflicts, Object... values) {
        super(Kind.CONFLICT, conflicts.isEmpty() ? "occupancy.conflictJustNow" : "occupancy.conflict", null, values);
        this.conflicts = List.copyOf(conflicts);
    }

    /** What is in the way, in order of time; empty if a race was lost to somebody who has not finished yet. */
    public List<BusyTime> conflicts() {
        return conflicts == null ? List.of() : conflicts;
    }

    /** The API names them in member {@code conflicts}. */
    @Override
    public Map<String, Object> members() {
        return Map.of("conflicts", conflicts());
    }
}
