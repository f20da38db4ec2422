package org.palestre.web.seasonal.renewal;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/** One day of a slot, to be kept, shortened or dropped. */
public class TimeFields implements Serializable {

    private final WeeklySlot before;
    private boolean kept;
    private LocalTime start;
    private LocalTime end;

    /** @param wanted what was kept so far; the part of it that lies within this time counts */
    TimeFields(WeeklySlot before, List<WeeklySlot> wanted) {
        this.before = before;
        WeeklySlot found = wanted.stream()
                .filter(time -> time.complete() && time.overlaps(before))
                .findFirst()
                .orElse(null);
        kept = found != null;
        start = kept ? found.start() : before.start();
        end = kept ? found.end() : before.end();
    }

    /** What is to be kept of it. */
    WeeklySlot wanted() {
        return new WeeklySlot(before.day(), start, end);
    }

    public WeeklySlot getBefore() {
        return before;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
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
