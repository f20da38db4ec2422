package org.palestre.seasonal.secondseason.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/**
 * The second season of a slot.
 *
 * @param season its label
 * @param firstDate first day of the slot in it
 * @param lastDate last day, included
 * @param declineUntil last day on which the club can say that it does not want it
 * @param sessions how many dates were carried over
 * @param seriesId the series of these dates, for the office to claim more; null if there is none
 * @param open whether the club can decline, or think better of it, today
 */
public record SecondSeason(
        long permitId,
        String permitNumber,
        long requestId,
        String organisation,
        String site,
        List<WeeklySlot> times,
        String season,
        LocalDate firstDate,
        LocalDate lastDate,
        LocalDate declineUntil,
        CarryOverState state,
        Instant declinedAt,
        Instant carriedAt,
        int sessions,
        Long seriesId,
        boolean open)
        implements Serializable {

    public SecondSeason {
        times = List.copyOf(times);
    }
}
