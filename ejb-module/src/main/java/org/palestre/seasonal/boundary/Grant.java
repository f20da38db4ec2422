package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/**
 * What the office wants to grant: as asked, or changed. Areas, times, dates and school breaks that are null are granted
 * as asked.
 *
 * @param areaIds areas of the wish's site
 * @param lastDate last day, included
 * @param leaveOutConflicts grant the free dates and list the others, instead of refusing all if one is taken
 * @param remark what the club should know, may be null
 * @param rank the wish that is granted; null means the first
 * @param freeOfCharge why nothing is charged for it; null if it is charged as the grid in force says
 */
public record Grant(
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        Boolean duringSchoolBreaks,
        boolean leaveOutConflicts,
        String remark,
        Integer rank,
        FreeOfCharge freeOfCharge)
        implements Serializable {

    public Grant {
        areaIds = areaIds == null ? null : List.copyOf(areaIds);
        times = times == null ? null : List.copyOf(times);
        rank = rank == null ? 1 : rank;
    }

    /** A grant that is charged for. */
    public Grant(
            List<Long> areaIds,
            List<WeeklySlot> times,
            LocalDate firstDate,
            LocalDate lastDate,
            Boolean duringSchoolBreaks,
            boolean leaveOutConflicts,
            String remark,
            Integer rank) {
        this(areaIds, times, firstDate, lastDate, duringSchoolBreaks, leaveOutConflicts, remark, rank, null);
    }

    /** A grant of the first wish. */
    public Grant(
            List<Long> areaIds,
            List<WeeklySlot> times,
            LocalDate firstDate,
            LocalDate lastDate,
            Boolean duringSchoolBreaks,
            boolean leaveOutConflicts,
            String remark) {
        this(areaIds, times, firstDate, lastDate, duringSchoolBreaks, leaveOutConflicts, remark, null);
    }

    /** The same, charged for or not. */
    public Grant free(FreeOfCharge why) {
        return new Grant(areaIds, times, firstDate, lastDate, duringSchoolBreaks, leaveOutConflicts, remark, rank, why);
    }

    /** A wish of the club, exactly as it was asked for. */
    public static Grant ofWish(int rank, boolean leaveOutConflicts) {
        return new Grant(null, null, null, null, null, leaveOutConflicts, null, rank);
    }
}
