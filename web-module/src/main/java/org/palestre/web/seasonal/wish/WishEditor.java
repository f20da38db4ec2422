package org.palestre.web.seasonal.wish;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.web.seasonal.FieldErrors;
import org.palestre.web.seasonal.NewTimes;

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
    private final NewTimes added = new NewTimes();
    private transient List<AreaView> areas;

    /** Begins with a wish. */
    void begin(Wish wish) {
        siteId = wish.siteId();
        areaIds = new ArrayList<>(wish.areaIds());
        times = new ArrayList<>(wish.times());
        areas = null;
        added.forget();
    }

    /** The wish as it was written; null if something is missing, which is told at its field. */
    Wish taken() {
        boolean complete = said("newSite", siteId != null, "wish.alternatives.noSite")
                & said("newAreas", !areaIds.isEmpty(), "error.seasonal.noArea");
        complete &= added.typed() || times.isEmpty() ? addTime() : true;
        return complete ? new Wish(siteId, areaIds, times) : null;
    }

    /** Takes the days and times that were typed; says at the fields what is missing. */
    public boolean addTime() {
        return added.addTo(times, fieldErrors);
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

    /** What is typed to be added to the times. */
    public NewTimes getAdded() {
        return added;
    }
}
