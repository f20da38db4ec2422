package org.palestre.occupancy.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.entity.Span;
import org.palestre.shared.DayEnd;

/**
 * One date of a series on one area, in civil time.
 *
 * @param end midnight means the end of the day
 */
public record PlannedDate(LocalDate date, long areaId, LocalTime start, LocalTime end) {

    /** Whether the clocks leave anything of it: an hour that is skipped in spring does not exist. */
    boolean exists(ZoneId zone) {
        return endsAt(zone).isAfter(startsAt(zone));
    }

    Instant startsAt(ZoneId zone) {
        return date.atTime(start).atZone(zone).toInstant();
    }

    Instant endsAt(ZoneId zone) {
        return DayEnd.on(date, end).atZone(zone).toInstant();
    }

    /** What it holds, if it can be had. */
    public Span span(ZoneId zone) {
        return new Span(areaId, startsAt(zone), endsAt(zone));
    }

    /** It cannot be had. */
    public LeftOut leftOut(LeftOutReason reason, String detail) {
        return new LeftOut(date, areaId, start, end, reason, detail);
    }
}
