package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ManageAreas;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.facilities.boundary.UnitView;

/** The areas of a site, and which of them exclude each other. */
@Named("manageAreas")
@RequestScoped
public class ManageAreasBacking {

    @EJB
    private ManageAreas manageAreas;

    @EJB
    private ManageSites manageSites;

    private long siteId;
    private SiteView site;
    private List<AreaView> areas;
    private Map<Long, UnitView> units;

    /** Reads the areas, once the address is read. */
    public void load() {
        site = manageSites.own(siteId);
        areas = manageAreas.areas(siteId);
        units = manageAreas.units(siteId).stream().collect(Collectors.toMap(UnitView::id, unit -> unit));
    }

    /** The names of the other areas that cannot be occupied at the same time as this one. */
    public String excluded(AreaView area) {
        return area.unitIds().stream()
                .map(units::get)
                .filter(unit -> unit != null)
                .flatMap(unit -> unit.areaNames().stream())
                .filter(name -> !name.equals(area.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public long getSiteId() {
        return siteId;
    }

    public void setSiteId(long siteId) {
        this.siteId = siteId;
    }

    public SiteView getSite() {
        return site;
    }

    public List<AreaView> getAreas() {
        return areas;
    }
}
