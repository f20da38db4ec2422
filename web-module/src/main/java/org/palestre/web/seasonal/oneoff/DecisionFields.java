package org.palestre.web.seasonal.oneoff;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.DateDecision;
import org.palestre.seasonal.oneoff.boundary.OneOffDateView;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;

/** The decision on one date while an agent writes it: it begins with what was asked. */
public class DecisionFields implements Serializable {

    private final OneOffDateView asked;
    private boolean granted = true;
    private List<Long> areaIds;
    private LocalDate date;
    private LocalTime start;
    private LocalTime end;
    private String reason;

    DecisionFields(OneOffRequestView request, OneOffDateView asked) {
        this.asked = asked;
        areaIds = new ArrayList<>(request.form().areaIds());
        date = asked.wanted().date();
        start = asked.wanted().start();
        end = asked.wanted().end();
    }

    DateDecision decision() {
        return new DateDecision(asked.id(), granted, areaIds, date, start, end, reason);
    }

    public OneOffDateView getAsked() {
        return asked;
    }

    public boolean isGranted() {
        return granted;
    }

    public void setGranted(boolean granted) {
        this.granted = granted;
    }

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
