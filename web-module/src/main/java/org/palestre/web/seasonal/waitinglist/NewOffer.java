package org.palestre.web.seasonal.waitinglist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.waitinglist.boundary.AfterRefusalRules;

/**
 * An offer as an agent's program makes it; whatever is left out is offered as it is waited for, from tomorrow on.
 *
 * @param until last day on which the club can answer
 * @param leaveOutConflicts offer the free dates, instead of refusing all if one is taken when the club accepts
 * @param acceptedPromises references of what is promised to other clubs for later and would be taken from them knowingly
 * @param leaveOutPromised whether the dates of other promises are left to those clubs, instead of refusing all
 */
public record NewOffer(
        LocalDate until,
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        Boolean duringSchoolBreaks,
        Boolean leaveOutConflicts,
        String remark,
        Set<String> acceptedPromises,
        Boolean leaveOutPromised) {

    /**
     * What a campaign lays down.
     *
     * @param offerDays 7 if left out
     * @param digestHours 4 if left out
     */
    public record Rules(LocalDate askUntil, Integer offerDays, Boolean inOrder, Integer digestHours) {

        AfterRefusalRules rules() {
            return new AfterRefusalRules(
                    askUntil,
                    offerDays == null ? USUAL_DAYS : offerDays,
                    Boolean.TRUE.equals(inOrder),
                    digestHours == null ? AfterRefusalRules.USUAL_DIGEST_HOURS : digestHours);
        }
    }

    private static final int USUAL_DAYS = 7;

    Grant over(Grant awaited) {
        return new Grant(
                areaIds == null ? awaited.areaIds() : areaIds,
                times == null ? awaited.times() : times,
                firstDate == null ? awaited.firstDate() : firstDate,
                lastDate == null ? awaited.lastDate() : lastDate,
                duringSchoolBreaks == null ? awaited.duringSchoolBreaks() : duringSchoolBreaks,
                Boolean.TRUE.equals(leaveOutConflicts),
                remark);
    }
}
