package org.palestre.seasonal.renewal.control;

import java.time.LocalDate;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.control.Period;
import org.palestre.shared.DateRange;

/**
 * The dates of a renewal: a slot of the whole season is renewed for whole seasons; one that began later or ended sooner
 * does so again, on the same days of the year.
 */
public final class RenewedDates {

    private RenewedDates() {}

    /**
     * The days from which and to which the slot is asked for.
     *
     * @param first first day of the slot that is renewed
     * @param last its last day, included
     * @param before the season in which it was had last
     * @param coming the seasons of the campaign
     */
    public static DateRange of(LocalDate first, LocalDate last, SeasonRef before, Period coming) {
        LocalDate start = coming.firstDate();
        LocalDate end = coming.lastDate();
        if (first.isAfter(before.firstDate())) {
            start = clipped(first, before, coming.seasons().get(0));
        }
        if (last.isBefore(before.lastDate())) {
            end = clipped(last, before, coming.seasons().get(coming.seasons().size() - 1));
        }
        return start.isAfter(end)
                ? DateRange.inclusive(coming.firstDate(), coming.lastDate())
                : DateRange.inclusive(start, end);
    }

    private static LocalDate clipped(LocalDate day, SeasonRef before, SeasonRef season) {
        LocalDate moved = day.plusYears(
                (long) season.firstDate().getYear() - before.firstDate().getYear());
        if (moved.isBefore(season.firstDate())) {
            return season.firstDate();
        }
        return moved.isAfter(season.lastDate()) ? season.lastDate() : moved;
    }
}
