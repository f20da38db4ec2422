package org.palestre.web.seasonal.oneoff;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.palestre.seasonal.oneoff.boundary.DateCheck;
import org.palestre.seasonal.oneoff.boundary.WantedDate;

/** One row of the list of dates while it is written. */
public class DateFields implements Serializable {

    private LocalDate date;
    private LocalTime start;
    private LocalTime end;
    private String label;
    private final DateCheck check;

    /** @param check how it stood when it was last saved; null for a new row */
    DateFields(WantedDate wanted, DateCheck check) {
        date = wanted.date();
        start = wanted.start();
        end = wanted.end();
        label = wanted.label();
        this.check = check;
    }

    /** An empty row with the times of another. */
    static DateFields after(DateFields other) {
        return new DateFields(
                new WantedDate(null, other == null ? null : other.start, other == null ? null : other.end, null), null);
    }

    /** What is written; nothing at all if only the times were taken over from the row before. */
    WantedDate wanted() {
        String title = label == null || label.isBlank() ? null : label;
        return date == null && check == null && title == null
                ? new WantedDate(null, null, null, null)
                : new WantedDate(date, start, end, title);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public DateCheck getCheck() {
        return check;
    }
}
