package org.palestre.web.seasonal;

import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;

/**
 * What a program wants to grant; whatever is left out is granted as asked.
 *
 * @param leaveOutConflicts grant the free dates and list the others, instead of refusing all if one is taken
 * @param rank which of the club's wishes is granted; the first if left out
 * @param freeOfCharge why nothing is charged for it
 */
public record WantedGrant(
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        Boolean duringSchoolBreaks,
        Boolean leaveOutConflicts,
        String remark,
        Integer rank,
        FreeOfCharge freeOfCharge) {

    /** The same in the words of the office. */
    public Grant grant() {
        return new Grant(
                areaIds,
                times,
                firstDate,
                lastDate,
                duringSchoolBreaks,
                Boolean.TRUE.equals(leaveOutConflicts),
                remark,
                rank,
                freeOfCharge);
    }
}
