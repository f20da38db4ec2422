package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A renewal beside the slot that it goes on with.
 *
 * @param lastDate last day of the slot, included
 * @param use how often it was used in the last season that somebody counted; null if nobody did
 * @param changes empty if it is asked for as it was
 */
public record RenewalComparison(
        String permitNumber,
        List<AreaRef> areas,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        SlotUse use,
        List<RenewalChange> changes)
        implements Serializable {

    public RenewalComparison {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
        changes = List.copyOf(changes);
    }
}
