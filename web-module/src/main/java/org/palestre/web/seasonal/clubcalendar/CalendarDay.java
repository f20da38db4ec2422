package org.palestre.web.seasonal.clubcalendar;

import java.time.LocalDate;
import java.util.List;
import org.palestre.occupancy.boundary.ClubOccupation;

/**
 * A day of a calendar with what the club has on it.
 *
 * @param inside whether it belongs to the month that is shown
 * @param more how many entries are not shown because the day has so many
 */
public record CalendarDay(LocalDate date, boolean inside, boolean today, List<ClubOccupation> entries, int more) {

    public CalendarDay {
        entries = List.copyOf(entries);
    }
}
