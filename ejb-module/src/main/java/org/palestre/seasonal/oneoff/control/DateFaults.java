package org.palestre.seasonal.oneoff.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.DateFault;
import org.palestre.seasonal.oneoff.boundary.WantedDate;

/**
 * What is wrong with the dates of a request, whoever else is there.
 *
 * @param now the moment at which they are asked for
 * @param zone the city's
 */
public record DateFaults(Instant now, ZoneId zone) {

    /** Nobody plans further ahead: the occupations do not either. */
    static final int YEARS_AHEAD = 3;

    /**
     * What is wrong with one of them; null if nothing is. A date that overlaps an earlier one is double, the earlier one is
     * not.
     *
     * @param row its place, from 0
     */
    public DateFault of(List<WantedDate> dates, int row) {
        WantedDate date = dates.get(row);
        if (!date.complete()) {
            return DateFault.INCOMPLETE;
        }
        Instant start = start(date);
        if (!end(date).isAfter(start)) {
            return DateFault.END_BEFORE_START;
        }
        if (!start.isAfter(now)) {
            return DateFault.PAST;
        }
        if (date.date().isAfter(LocalDate.ofInstant(now, zone).plusYears(YEARS_AHEAD))) {
            return DateFault.TOO_FAR_AHEAD;
        }
        return doubleOf(dates, row) == null ? null : DateFault.DOUBLE;
    }

    /** The place of the first earlier date that it overlaps, from 0; null if there is none. */
    public static Integer doubleOf(List<WantedDate> dates, int row) {
        for (int earlier = 0; earlier < row; earlier++) {
            if (dates.get(earlier).overlaps(dates.get(row))) {
                return earlier;
            }
        }
        return null;
    }

    /** Whether it is asked for later than so many days before. */
    public boolean late(WantedDate date, int noticeDays) {
        return date.date().isBefore(LocalDate.ofInstant(now, zone).plusDays(noticeDays));
    }

    private Instant start(WantedDate date) {
        return date.date().atTime(date.start()).atZone(zone).toInstant();
    }

    private Instant end(WantedDate date) {
        return date.date()
                .atStartOfDay()
                .plusMinutes(date.endMinute())
                .plusSeconds(date.end().getSecond())
                .atZone(zone)
                .toInstant();
    }
}
