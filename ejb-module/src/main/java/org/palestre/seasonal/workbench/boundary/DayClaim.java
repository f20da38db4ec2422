package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.RequestStatus;

/**
 * A time of a day that a request wants, or that it has been granted.
 *
 * @param rank of the wish, from 1; 0 if it is granted
 * @param areas all that it wants at that time
 */
public record DayClaim(
        long requestId,
        String number,
        RequestStatus status,
        String organisationName,
        String disciplineName,
        int rank,
        LocalTime start,
        LocalTime end,
        List<AreaRef> areas)
        implements Serializable {

    public DayClaim {
        areas = List.copyOf(areas);
    }
}
