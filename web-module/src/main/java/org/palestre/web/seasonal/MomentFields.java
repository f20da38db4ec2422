package org.palestre.web.seasonal;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** A day and a time of day while they are being written. */
public class MomentFields implements Serializable {

    private LocalDateTime exactly;
    private LocalDate date;
    private LocalTime time;

    /** A time of a day that is yet to be said. */
    public MomentFields(LocalTime time) {
        this.time = time;
    }

    /** @param moment may be null */
    public MomentFields(LocalDateTime moment) {
        exactly = moment;
        date = moment == null ? null : moment.toLocalDate();
        time = moment == null ? null : moment.toLocalTime();
    }

    /**
     * What the fields say; null without a day, its first moment without a time. They show minutes: what nobody changed
     * stays as it was, to the second.
     */
    public LocalDateTime moment() {
        LocalDateTime said = date == null ? null : date.atTime(time == null ? LocalTime.MIDNIGHT : time);
        boolean same = exactly != null
                && said != null
                && said.truncatedTo(ChronoUnit.MINUTES).equals(exactly.truncatedTo(ChronoUnit.MINUTES));
        return same ? exactly : said;
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
