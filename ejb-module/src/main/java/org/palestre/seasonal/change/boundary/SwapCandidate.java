package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/** A permit in force with which another one could change places. */
public record SwapCandidate(
        long permitId,
        String number,
        String organisationName,
        long siteId,
        String siteName,
        List<String> areaNames,
        List<WeeklySlot> times)
        implements Serializable {

    public SwapCandidate {
        areaNames = List.copyOf(areaNames);
        times = List.copyOf(times);
    }
}
