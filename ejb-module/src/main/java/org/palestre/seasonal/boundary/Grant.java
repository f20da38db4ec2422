package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the office wants to grant: as asked, or changed. Areas, times, dates and school breaks that are null are granted
 * as asked.
 *
 * @param areaIds areas of the request's site
 * @param lastDate last day, included
 * @param leaveOutConflicts grant the free dates and list the others, instead of refusing all if one is taken
 * @param remark what the club should know, may be null
 */
public record Grant(
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        Boolean duringSchoolBreaks,
        boolean leaveOutConflicts,
        String remark)
        implements Serializable {

    public Grant {
        areaIds = areaIds == null ? null : List.copyOf(areaIds);
        times = times == null ? null : List.copyOf(times);
    }
}
