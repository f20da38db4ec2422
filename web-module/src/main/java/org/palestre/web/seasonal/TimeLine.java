package org.palestre.web.seasonal;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.palestre.seasonal.boundary.WeeklySlot;

/** A line of day and time while an agent changes it. */
public class TimeLine implements Serializable {

    private DayOfWeek day;
    private LocalTime start;
    private LocalTime end;

    public TimeLine(WeeklySlot slot) {
        day = slot.day();
        start = slot.start();
        end = slot.end();
    }

    /** What it says; parts may be missing. */
    public WeeklySlot slot() {
        return new WeeklySlot(day, start, end);
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
