package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Another request that wants a same unit at an overlapping time of the week in the same season.
 *
 * @param times those of its times that overlap
 * @param areaNames those of its areas that share a unit
 * @param rank its dearest wish that is in the way; 0 if it is granted and holds the place
 * @param myRank the dearest wish of the request looked at that it meets; 0 if that is granted
 */
public record CompetingRequest(
        long id,
        String number,
        RequestStatus status,
        String organisationName,
        String disciplineName,
        List<String> areaNames,
        List<WeeklySlot> times,
        int rank,
        int myRank)
        implements Serializable {

    public CompetingRequest {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
    }
}
