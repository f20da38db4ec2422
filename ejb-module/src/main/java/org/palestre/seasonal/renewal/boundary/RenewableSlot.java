package org.palestre.seasonal.renewal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.Activity;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.UserTerms;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * A weekly slot that a club has now, with what has become of its renewal so far.
 *
 * @param lastDate last day, included
 * @param activity what the club said last time
 * @param userTerms what the club said last time
 * @param use how often it was used in the last season that somebody counted; null if nobody did
 * @param asked its renewal, the withdrawn one if there is no other; null if none was asked for
 * @param draft what the club wrote and did not ask for yet; null if nothing
 */
public record RenewableSlot(
        long permitId,
        String permitNumber,
        long siteId,
        String siteName,
        List<AreaRef> areas,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        Activity activity,
        String disciplineName,
        UserTerms userTerms,
        SlotUse use,
        AskedRenewal asked,
        RenewalForm draft)
        implements Serializable {

    public RenewableSlot {
        areas = List.copyOf(areas);
        times = List.copyOf(times);
    }

    /** Whether it is asked for and not taken back. */
    public boolean renewed() {
        return asked != null && !asked.withdrawn();
    }

    /** The same with what became of its renewal. */
    public RenewableSlot with(AskedRenewal newAsked, RenewalForm newDraft) {
        return new RenewableSlot(
                permitId,
                permitNumber,
                siteId,
                siteName,
                areas,
                times,
                firstDate,
                lastDate,
                duringSchoolBreaks,
                activity,
                disciplineName,
                userTerms,
                use,
                newAsked,
                newDraft);
    }
}
