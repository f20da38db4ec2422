package org.palestre.web.occupancy.schooltime;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DayEnd;

/** A weekly hour while it is typed. */
public class HourFields implements Serializable {

    private DayOfWeek day;
    private LocalTime start;
    private LocalTime end;

    boolean empty() {
        return start == null && end == null;
    }

    /** Told while the fields can still be mended: what a file gets wrong is told line by line instead. */
    void require() {
        if (start == null || end == null) {
            throw BusinessException.invalid("schooltime.badTime", "hours");
        }
        if (!DayEnd.after(start, end)) {
            throw BusinessException.invalid("schooltime.endsBeforeStart", "hours");
        }
    }

    public DayOfWeek getDay() {
        return day;
    }

    public void setDay(DayOfWeek day) {
        this.day = day;
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
}
