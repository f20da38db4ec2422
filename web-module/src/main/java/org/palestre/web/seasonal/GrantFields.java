package org.palestre.web.seasonal;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.WeeklySlot;

/** A grant while an agent changes it. */
public class GrantFields implements Serializable {

    private List<Long> areaIds;
    private List<Time> times = new ArrayList<>();
    private final PeriodFields period;
    private final int rank;
    private String remark;

    public GrantFields(Grant grant) {
        areaIds = new ArrayList<>(grant.areaIds());
        grant.times().forEach(time -> times.add(new Time(time)));
        period = new PeriodFields(grant.firstDate(), grant.lastDate(), grant.duringSchoolBreaks());
        rank = grant.rank();
        remark = grant.remark();
    }

    /** What the fields say. */
    public Grant grant(boolean leaveOutConflicts) {
        return new Grant(
                areaIds == null ? List.of() : areaIds,
                times.stream().map(Time::slot).toList(),
                period.getFirstDate(),
                period.getLastDate(),
                period.isDuringSchoolBreaks(),
                leaveOutConflicts,
                remark,
                rank);
    }

    /** One more line of day and time. */
    public void addTime() {
        times.add(new Time(new WeeklySlot(null, null, null)));
    }

    /** Takes a line away. */
    public void removeTime(Time time) {
        times.remove(time);
    }

    /** Which wish it answers. */
    public int getRank() {
        return rank;
    }

    public List<Time> getTimes() {
        return times;
    }

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds;
    }

    public PeriodFields getPeriod() {
        return period;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** A line of day and time. */
    public static class Time implements Serializable {

        private DayOfWeek day;
        private LocalTime start;
        private LocalTime end;

        Time(WeeklySlot slot) {
            day = slot.day();
            start = slot.start();
            end = slot.end();
        }

        WeeklySlot slot() {
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
}
