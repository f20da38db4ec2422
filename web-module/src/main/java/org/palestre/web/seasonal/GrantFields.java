package org.palestre.web.seasonal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.WeeklySlot;

/** A grant while an agent changes it. */
public class GrantFields implements Serializable {

    private List<Long> areaIds;
    private List<TimeLine> times = new ArrayList<>();
    private final PeriodFields period;
    private final int rank;
    private String remark;
    private final FreeFields free;

    public GrantFields(Grant grant) {
        areaIds = new ArrayList<>(grant.areaIds());
        grant.times().forEach(time -> times.add(new TimeLine(time)));
        period = new PeriodFields(grant.firstDate(), grant.lastDate(), grant.duringSchoolBreaks());
        rank = grant.rank();
        remark = grant.remark();
        free = new FreeFields(grant.freeOfCharge());
    }

    /** What the fields say. */
    public Grant grant(boolean leaveOutConflicts) {
        return new Grant(
                areaIds == null ? List.of() : areaIds,
                times.stream().map(TimeLine::slot).toList(),
                period.getFirstDate(),
                period.getLastDate(),
                period.isDuringSchoolBreaks(),
                leaveOutConflicts,
                remark,
                rank,
                free.value());
    }

    /** One more line of day and time. */
    public void addTime() {
        times.add(new TimeLine(new WeeklySlot(null, null, null)));
    }

    /** Takes a line away. */
    public void removeTime(TimeLine time) {
        times.remove(time);
    }

    /** Which wish it answers. */
    public int getRank() {
        return rank;
    }

    public List<TimeLine> getTimes() {
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

    /** Whether it is charged for. */
    public FreeFields getFree() {
        return free;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
