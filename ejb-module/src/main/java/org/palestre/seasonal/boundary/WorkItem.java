package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A line of the office's work list.
 *
 * @param conflicts how many other requests of the same season want a same unit at an overlapping time
 */
public record WorkItem(
        long id,
        String number,
        Instant submittedAt,
        RequestStatus status,
        long organisationId,
        String organisationName,
        long siteId,
        String siteName,
        String districtCode,
        List<String> areaNames,
        String disciplineName,
        List<WeeklySlot> times,
        int conflicts)
        implements Serializable {

    public WorkItem {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
    }
}
