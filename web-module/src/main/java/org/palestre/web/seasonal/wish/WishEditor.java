package org.palestre.web.seasonal.wish;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.web.seasonal.FieldErrors;

/** One wish while it is being written: its site, the areas and the times. */
@Named
@ViewScoped
public class WishEditor implements Serializable {

    @Inject
    private ConsultSites sites;

    @Inject
    private FieldErrors fieldErrors;

    private Long siteId;
    private List<Long> areaIds = new ArrayList<>();
    private List<WeeklySlot> times = new ArrayList<>();
    private List<String> newDays = new ArrayList<>();
    private LocalTime newStart;
    private LocalTime newEnd;
    private transient List<AreaView> areas;

    /** Begins with a wish. */
    void begin(Wish wish) {
        siteId = wish.siteId();
        areaIds = new ArrayList<>(wish.areaIds());
        times = new ArrayList<>(wish.times());
        areas = null;
        forget();
    }

    /** The wish as it was written; null if something is missing, which is told at its field. */
    Wish taken() {
        boolean complete = said("newSite", siteId != null, "wish.alternatives.noSite")
                & said("newAreas", !areaIds.isEmpty(), "error.seasonal.noArea");
        boolean typed = !newDays.isEmpty() || newStart != null || newEnd != null;
        complete &= typed || times.isEmpty() ? addTime() : true;
        return complete ? new Wish(siteId, areaIds, times) : null;
    }

    /** Takes the days and times that were typed; says at the fields what is missing. */
    public boolean addTime() {
        boolean complete = said("newDays", !newDays.isEmpty(), "seasonal.requestTimes.noDay")
                & said("newStart", newStart != null, "seasonal.requestTimes.noStart")
                & said("newEnd", newEnd != null, "seasonal.requestTimes.noEnd");
        if (!complete || !said("newEnd", newEnd.isAfter(newStart), "error.shared.endBeforeStart")) {
            return false;
        }
        List<WeeklySlot> added = newDays.stream()
                .map(day -> new WeeklySlot(DayOfWeek.valueOf(day), newStart, newEnd))
                .toList();
        if (!said(
                "newDays",
                added.stream().noneMatch(slot -> times.stream().anyMatch(slot::overlaps)),
                "seasonal.requestTimes.twice")) {
            return false;
        }
        times.addAll(added);
        times.sort(Comparator.comparing(WeeklySlot::day).thenComparing(WeeklySlot::start));
        forget();
        return true;
    }

    /** Takes a time away. */
    public void removeTime(WeeklySlot time) {
        times.remove(time);
    }

    /** Another site was chosen: its only area comes with it, those of the other go. */
    public void chooseSite() {
        areas = null;
        areaIds = new ArrayList<>();
        if (getAreas().size() == 1) {
            areaIds.add(getAreas().get(0).id());
        }
    }

    private void forget() {
        newDays = new ArrayList<>();
        newStart = null;
        newEnd = null;
    }

    private boolean said(String field, boolean right, String otherwise) {
        if (!right) {
            fieldErrors.tell(field, otherwise);
        }
        return right;
    }

    /** The areas of the site that clubs may ask for. */
    public List<AreaView> getAreas() {
        if (areas == null) {
            areas = siteId == null
                    ? List.of()
                    : sites.areas(siteId).stream().filter(AreaView::bookable).toList();
        }
        return areas;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        if (!Objects.equals(siteId, this.siteId)) {
            this.siteId = siteId;
            areas = null;
        }
    }

    public List<Long> getAreaIds() {
        return areaIds;
    }

    public void setAreaIds(List<Long> areaIds) {
        this.areaIds = areaIds;
    }

    public List<WeeklySlot> getTimes() {
        return times;
    }

    public List<String> getNewDays() {
        return newDays;
    }

    public void setNewDays(List<String> newDays) {
        this.newDays = newDays;
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
}
