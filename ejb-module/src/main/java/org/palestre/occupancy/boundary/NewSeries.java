package org.palestre.occupancy.boundary;

import java.util.List;
import java.util.Set;
import org.palestre.shared.DateRange;

/**
 * An occupation that is asked for every week.
 *
 * @param reference whose it is, in the words of the context that asks, as {@code seasonal.request:12}
 * @param organisationId the holder
 * @param areaIds all of them are occupied at each of the times
 * @param duringSchoolBreaks whether it goes on while schools are closed
 * @param leaveOutConflicts true leaves out what somebody else has already; false refuses the whole
 * @param announced false if the holder is not to know of it before {@link AnnounceSeries}
 * @param accepted the promises that the one who decides knows he breaks
 */
public record NewSeries(
        String reference,
        long organisationId,
        String title,
        Set<Long> areaIds,
        List<WeeklyTime> times,
        DateRange dates,
        boolean duringSchoolBreaks,
        boolean leaveOutConflicts,
        boolean announced,
        AcceptedPromises accepted) {

    public NewSeries {
        areaIds = Set.copyOf(areaIds);
        times = List.copyOf(times);
    }

    /** One that breaks no promise. */
    public NewSeries(
            String reference,
            long organisationId,
            String title,
            Set<Long> areaIds,
            List<WeeklyTime> times,
            DateRange dates,
            boolean duringSchoolBreaks,
            boolean leaveOutConflicts,
            boolean announced) {
        this(
                reference,
                organisationId,
                title,
                areaIds,
                times,
                dates,
                duringSchoolBreaks,
                leaveOutConflicts,
                announced,
                AcceptedPromises.NONE);
    }

    /** The same, by one who knows which promises he breaks. */
    public NewSeries accepting(AcceptedPromises known) {
        return new NewSeries(
                reference,
                organisationId,
                title,
                areaIds,
                times,
                dates,
                duringSchoolBreaks,
                leaveOutConflicts,
                announced,
                known);
    }
}
