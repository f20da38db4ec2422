package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * What a club writes in the row of a slot that it wants to go on with.
 *
 * @param permitId the permit of the slot
 * @param areaIds the areas to keep; null keeps all of them
 * @param times the days and times to keep, shortened where less is wanted; null keeps all of them
 * @param duringSchoolBreaks whether the slot is wanted in the "petites vacances"; null leaves it as it is
 * @param activity null says the same as last time, as do terms for users
 * @param comment what the office should know, may be null
 */
public record RenewalForm(
        long permitId,
        List<Long> areaIds,
        List<WeeklySlot> times,
        Boolean duringSchoolBreaks,
        Activity activity,
        UserTerms userTerms,
        String comment)
        implements Serializable {

    public RenewalForm {
        areaIds = areaIds == null ? null : List.copyOf(areaIds);
        times = times == null ? null : List.copyOf(times);
    }
}
