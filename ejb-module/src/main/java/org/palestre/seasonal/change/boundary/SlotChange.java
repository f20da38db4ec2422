package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * How a slot is to be for the rest of the season.
 *
 * @param from the first day on which it is so
 * @param areaIds areas of one site, which may be another than before
 * @param times weekdays and times
 * @param lastDate the last day of the permit
 * @param duringSchoolBreaks whether it goes on in the "petites vacances"
 * @param leaveOutConflicts true leaves out what somebody else has already; false refuses the whole
 * @param reason what the club is told, and the new edition says
 */
public record SlotChange(
        LocalDate from,
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        boolean leaveOutConflicts,
        String reason)
        implements Serializable {

    public SlotChange {
        areaIds = areaIds == null ? List.of() : List.copyOf(areaIds);
        times = times == null ? List.of() : List.copyOf(times);
    }
}
