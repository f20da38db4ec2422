package org.palestre.web.occupancy.schooltime;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A weekly hour while it is typed. */
public class HourFields implements Serializable {

    private DayOfWeek day;
    private LocalTime start;
    private LocalTime end;

    boolean empty() {
        return start == null && end == null;
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
