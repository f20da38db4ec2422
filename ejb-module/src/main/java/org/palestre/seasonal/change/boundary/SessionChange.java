package org.palestre.seasonal.change.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One session of a slot that takes place elsewhere or at another time.
 *
 * @param date its date as it stands
 * @param start its time as it stands
 * @param areaIds where it takes place; empty means where it stands
 * @param newDate the same date or another
 * @param newStart when the club enters
 * @param newEnd when it has left
 * @param reason what the club is told
 */
public record SessionChange(
        LocalDate date,
        LocalTime start,
        List<Long> areaIds,
        LocalDate newDate,
        LocalTime newStart,
        LocalTime newEnd,
        String reason)
        implements Serializable {

    public SessionChange {
        areaIds = areaIds == null ? List.of() : List.copyOf(areaIds);
    }
}
