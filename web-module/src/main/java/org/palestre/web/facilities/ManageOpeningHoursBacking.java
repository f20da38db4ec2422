package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.ManageOpeningHours;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.OpeningPeriodView;
import org.palestre.facilities.boundary.SiteView;

/** The opening periods of a site. */
@Named("manageOpeningHours")
@RequestScoped
public class ManageOpeningHoursBacking {

    @EJB
    private ManageOpeningHours manageOpeningHours;

    @EJB
    private ManageSites manageSites;

    private long siteId;
    private SiteView site;
    private List<OpeningPeriodView> periods;

    /** Reads the periods, once the address is read. */
    public void load() {
        site = manageSites.own(siteId);
        periods = manageOpeningHours.periods(siteId);
    }

    /** The times of one weekday of a period. */
    public List<CivilTimes> times(OpeningPeriodView period, DayOfWeek day) {
        return period.times().getOrDefault(day, List.of());
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
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

    public List<OpeningPeriodView> getPeriods() {
        return periods;
    }
}
