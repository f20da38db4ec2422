package org.palestre.web.seasonal.change;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.change.boundary.ChangeSession;
import org.palestre.seasonal.change.boundary.SessionChange;
import org.palestre.seasonal.change.boundary.SessionPreview;
import org.palestre.shared.BusinessException;
import org.palestre.web.seasonal.permit.OfPermit;
import org.palestre.web.shell.Notices;

/** Moves one date of a slot, or calls it off. */
@Named
@ViewScoped
public class ChangeSessionBacking extends OfPermit {

    @Inject
    private ChangeSession changes;

    @Inject
    private ConsultSites sites;

    @Inject
    private Notices notices;

    private LocalDate date;
    private LocalTime start;
    private List<Long> areaIds = new ArrayList<>();
    private LocalDate newDate;
    private LocalTime newStart;
    private LocalTime newEnd;
    private String reason;
    private String offReason;
    private SessionChange looked;
    private SessionPreview outlook;

    @Override
    public void load() {
        super.load();
        List<GrantedSession> mine = getSheet().toCome().stream()
                .filter(one -> one.date().equals(date) && one.start().equals(start))
                .toList();
        if (mine.isEmpty()) {
            throw BusinessException.notFound("change.unknownSession");
        }
        newDate = date;
        newStart = start;
        newEnd = mine.get(0).end();
        mine.forEach(one -> areaIds.add(one.areaId()));
    }

    /** Looks who would be in the way; nothing is written. */
    public void check() {
        outlook = null;
        looked = wanted();
        outlook = changes.preview(getId(), looked);
    }

    /** Moves it as it was looked at. */
    public String move() {
        if (outlook == null || !wanted().equals(looked)) {
            outlook = null;
            throw BusinessException.conflict("permit.checkAgain");
        }
        changes.move(getId(), looked);
        notices.success("change.session.moved", date);
        return back();
    }

    /** Calls it off. */
    public String callOff() {
        changes.cancel(getId(), date, start, offReason);
        notices.success("change.session.calledOff", date);
        return back();
    }

    /** The page of its permit, after a redirect. */
    String back() {
        return office(getId());
    }

    private SessionChange wanted() {
        return new SessionChange(date, start, areaIds, newDate, newStart, newEnd, reason);
    }

    /** The areas of the site. */
    public List<AreaView> getAreas() {
        return sites.areas(getSheet().terms().siteId()).stream()
                .filter(AreaView::bookable)
                .toList();
    }

    public SessionPreview getOutlook() {
        return outlook;
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

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds;
    }

    public LocalDate getNewDate() {
        return newDate;
    }

    public void setNewDate(LocalDate newDate) {
        this.newDate = newDate;
    }

    public LocalTime getNewStart() {
        return newStart;
    }

    public void setNewStart(LocalTime newStart) {
        this.newStart = newStart;
    }

    public LocalTime getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(LocalTime newEnd) {
        this.newEnd = newEnd;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOffReason() {
        return offReason;
    }

    public void setOffReason(String offReason) {
        this.offReason = offReason;
    }
}
