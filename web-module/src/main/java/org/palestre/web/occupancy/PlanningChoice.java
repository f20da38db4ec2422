package org.palestre.web.occupancy;

import java.io.Serializable;
import java.util.Map;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.PlanningEntry;
import org.palestre.occupancy.boundary.PromisedTime;

/** What of a planning is shown, as the address of the page says: the site, and of it an area or a kind. */
abstract class PlanningChoice implements Serializable {

    private Long site;
    private Long area;
    private OccupationKind kind;
    private String search;

    /** Whether an entry is shown; one on an area that shares a part with the chosen one is. */
    boolean shows(PlanningEntry entry, Map<Long, AreaView> areas) {
        return (kind == null || entry.occupation().kind() == kind)
                && shows(entry.occupation().areaId(), areas);
    }

    /** What is promised would be a club's slot. */
    boolean shows(PromisedTime promised, Map<Long, AreaView> areas) {
        return (kind == null || kind == OccupationKind.CLUB_SLOT) && shows(promised.areaId(), areas);
    }

    private boolean shows(long areaId, Map<Long, AreaView> areas) {
        Long shown = getShownArea();
        if (shown == null) {
            return true;
        }
        AreaView wanted = areas.get(shown);
        AreaView other = areas.get(areaId);
        return areaId == shown
                || wanted != null && other != null && wanted.unitIds().stream().anyMatch(other.unitIds()::contains);
    }

    /** The one area that is shown, or null for all of them; 0 in the address means all. */
    public Long getShownArea() {
        return area == null || area == 0 ? null : area;
    }

    public boolean isChosen() {
        return site != null;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
    }

    public OccupationKind getKind() {
        return kind;
    }

    public void setKind(OccupationKind kind) {
        this.kind = kind;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
