package org.palestre.seasonal.secondseason.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.palestre.occupancy.boundary.LeftOutReason;

/**
 * A date that could not be carried over.
 *
 * @param detail what is in the way, or the name of the day; may be null
 * @param seriesId the series that lacks it, where it can be claimed later; null if there is none
 */
public record NotCarried(
        long requestId,
        String permitNumber,
        String organisation,
        String site,
        String area,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        LeftOutReason reason,
        String detail,
        Long seriesId)
        implements Serializable {}
