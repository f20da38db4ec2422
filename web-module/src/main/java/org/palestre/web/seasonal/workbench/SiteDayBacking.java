package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.workbench.boundary.ConsultDemand;
import org.palestre.seasonal.workbench.boundary.DemandFilter;
import org.palestre.seasonal.workbench.boundary.SiteDay;
import org.palestre.web.i18n.Words;
import org.palestre.web.shell.AddressValues;

/** What stands behind a cell of the heat map: the site's areas side by side on one day, and the requests in a list. */
@Named
@RequestScoped
public class SiteDayBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChosenCampaign campaign;

    @Inject
    private ConsultDemand demand;

    @Inject
    private ConsultSites sites;

    @Inject
    private Words words;

    private DemandFilter filter;
    private SiteDay day;
    private DayBoard board;

    public DemandFilter getFilter() {
        if (filter == null) {
            filter = WorkbenchBacking.filter(campaign.getId(), new AddressValues(request.getParameterMap()));
        }
        return filter;
    }

    public SiteDay getDay() {
        if (day == null) {
            day = demand.day(getFilter(), wanted());
        }
        return day;
    }

    /** The day of the week that the address names, by its number; Monday if it names none. */
    private DayOfWeek wanted() {
        Long number = new AddressValues(request.getParameterMap()).number("day");
        return number == null || number < 1 || number > 7 ? DayOfWeek.MONDAY : DayOfWeek.of(number.intValue());
    }

    /** The areas of the site with all that is on them, or wanted, on that day. */
    public DayBoard getBoard() {
        if (board == null) {
            List<AreaView> areas = sites.areas(getFilter().siteId());
            board = DayBoard.of(getDay(), areas, words);
        }
        return board;
    }

    /** The address of another day of the week of this site. */
    public String at(DayOfWeek other) {
        return "/gestion/workbench-day?site=" + getFilter().siteId() + "&day=" + other.getValue() + getQuery();
    }

    public String getQuery() {
        return WorkbenchBacking.query(getFilter());
    }
}
