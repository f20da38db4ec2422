package org.palestre.web.seasonal.change;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteQuery;
import org.palestre.facilities.boundary.SiteSummary;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.change.boundary.ChangePreview;
import org.palestre.seasonal.change.boundary.ChangeSlot;
import org.palestre.seasonal.change.boundary.Changed;
import org.palestre.seasonal.change.boundary.SlotChange;
import org.palestre.shared.BusinessException;
import org.palestre.shared.PageRequest;
import org.palestre.web.seasonal.TimeLine;
import org.palestre.web.seasonal.permit.OfPermit;
import org.palestre.web.shell.Notices;

/** Gives a slot other areas, times or dates for the rest of the season, after a look at what that brings. */
@Named
@ViewScoped
public class ChangeSlotBacking extends OfPermit {

    @Inject
    private ChangeSlot changes;

    @Inject
    private ConsultSites consultSites;

    @Inject
    private Notices notices;

    private LocalDate from;
    private Long siteId;
    private List<Long> areaIds;
    private final List<TimeLine> times = new ArrayList<>();
    private LocalDate lastDate;
    private boolean duringSchoolBreaks;
    private String reason;
    private SlotChange looked;
    private ChangePreview outlook;
    private transient List<SiteSummary> sites;

    @Override
    public void load() {
        super.load();
        EditionTerms terms = getSheet().terms();
        siteId = terms.siteId();
        areaIds = new ArrayList<>(terms.areaIds());
        terms.times().forEach(time -> times.add(new TimeLine(time)));
        lastDate = terms.lastDate();
        duringSchoolBreaks = terms.duringSchoolBreaks();
    }

    /** Another site was chosen: its areas are offered. */
    public void otherSite() {
        outlook = null;
        areaIds = new ArrayList<>();
    }

    /** One more line of day and time. */
    public void addTime() {
        times.add(new TimeLine(new WeeklySlot(null, null, null)));
        outlook = null;
    }

    /** Takes a line away. */
    public void removeTime(TimeLine line) {
        times.remove(line);
        outlook = null;
    }

    /** Looks at what it would bring; nothing is written. */
    public void check() {
        outlook = null;
        looked = wanted(true);
        outlook = changes.preview(getId(), looked);
    }

    /** Changes every date, or refuses the whole if one is taken. */
    public String changeAll() {
        return change(false);
    }

    /** Changes what is free and leaves the rest out. */
    public String changeFree() {
        return change(true);
    }

    private String change(boolean leaveOutConflicts) {
        if (outlook == null || !wanted(true).equals(looked)) {
            outlook = null;
            throw BusinessException.conflict("permit.checkAgain");
        }
        Changed changed = changes.change(getId(), wanted(leaveOutConflicts));
        notices.success("change.slot.done", changed.number(), changed.edition());
        return office(changed.permitId());
    }

    private SlotChange wanted(boolean leaveOutConflicts) {
        return new SlotChange(
                from,
                areaIds,
                times.stream().map(TimeLine::slot).toList(),
                lastDate,
                duringSchoolBreaks,
                leaveOutConflicts,
                reason);
    }

    /** The city's sites, for a slot that moves to another one; this one alone where there are too many to choose from. */
    public List<SiteSummary> getSites() {
        if (sites == null) {
            sites = consultSites
                    .search(new SiteQuery(null, null, null, null), new PageRequest(0, PageRequest.LARGEST))
                    .items();
        }
        return sites;
    }

    /** The areas of the site that is chosen. */
    public List<AreaView> getAreas() {
        return consultSites.areas(siteId).stream().filter(AreaView::bookable).toList();
    }

    public ChangePreview getOutlook() {
        return outlook;
    }

    public List<TimeLine> getTimes() {
        return times;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds;
    }

    public LocalDate getLastDate() {
        return lastDate;
    }

    public void setLastDate(LocalDate lastDate) {
        this.lastDate = lastDate;
    }

    public boolean isDuringSchoolBreaks() {
        return duringSchoolBreaks;
    }

    public void setDuringSchoolBreaks(boolean duringSchoolBreaks) {
        this.duringSchoolBreaks = duringSchoolBreaks;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
