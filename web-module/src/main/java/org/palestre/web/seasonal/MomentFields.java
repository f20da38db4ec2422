package org.palestre.web.seasonal;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A day and a time of day while they are being written. */
public class MomentFields implements Serializable {

    private LocalDate date;
    private LocalTime time;

    /** A time of a day that is yet to be said. */
    public MomentFields(LocalTime time) {
        this.time = time;
    }

    /** @param moment may be null */
    public MomentFields(LocalDateTime moment) {
        date = moment == null ? null : moment.toLocalDate();
        time = moment == null ? null : moment.toLocalTime();
    }

    /** What the fields say; null without a day, its first moment without a time. */
    public LocalDateTime moment() {
        return date == null ? null : date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
