package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * One way in which a renewal differs from the slot that it goes on with.
 *
 * @param area name of the area that is given up, else null
 * @param before the time as it was, else null
 * @param after the time as it is asked for, null if it is given up
 */
public record RenewalChange(Kind kind, String area, WeeklySlot before, WeeklySlot after) implements Serializable {

    /** What sort of change. */
    public enum Kind {
        AREA_DROPPED,
        TIME_DROPPED,
        TIME_SHORTENED,
        WITH_SCHOOL_BREAKS,
        WITHOUT_SCHOOL_BREAKS
    }
}
