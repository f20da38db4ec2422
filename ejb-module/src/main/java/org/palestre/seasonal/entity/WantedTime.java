package org.palestre.seasonal.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.shared.DayEnd;

/**
 * A day and time of the week in a request; parts may be missing as long as it is a draft. The database keeps midnight as an
 * end as 24:00.
 */
@Embeddable
@Access(AccessType.FIELD)
public class WantedTime {

    /** ISO: 1 is Monday. */
    private Integer day;

    @Column(name = "start_time")
    private LocalTime start;

    @Column(name = "end_time")
    private LocalTime end;

    protected WantedTime() {}

    WantedTime(WeeklySlot slot) {
        day = slot.day() == null ? null : slot.day().getValue();
        start = slot.start();
        end = slot.end();
    }

    WeeklySlot slot() {
        return new WeeklySlot(day == null ? null : DayOfWeek.of(day), start, DayEnd.of(end));
    }
}
