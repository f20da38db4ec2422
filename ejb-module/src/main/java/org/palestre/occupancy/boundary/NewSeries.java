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
        boolean announced) {

    public NewSeries {
        areaIds = Set.copyOf(areaIds);
        times = List.copyOf(times);
    }
}
