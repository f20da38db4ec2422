package org.palestre.seasonal.oneoff.entity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.seasonal.oneoff.boundary.WantedDate;

/**
 * One date of a request as it is kept.
 *
 * @param grantedDate null unless it was granted, as are start and end
 * @param areaIds what it occupies; empty if nothing
 * @param occupationIds its occupations, one for each area
 */
public record OneOffDate(
        long id,
        WantedDate wanted,
        DateState state,
        LocalDate grantedDate,
        LocalTime grantedStart,
        LocalTime grantedEnd,
        String reason,
        List<Long> areaIds,
        List<Long> occupationIds) {}
