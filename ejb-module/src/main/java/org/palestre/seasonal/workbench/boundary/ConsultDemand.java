package org.palestre.seasonal.workbench.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.seasonal.boundary.ConsultTypicalWeek;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.control.TypicalWeek;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.workbench.entity.DayClaims;
import org.palestre.seasonal.workbench.entity.DemandMap;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * Demand against supply, site by site and day by day of an ordinary week of the campaign's first season. An agent sees the
 * sites of his scope.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ConsultDemand {

    @EJB
    private CurrentPerson person;

    @EJB
    private CityCalendar calendar;

    @EJB
    private ConsultSites sites;

    @EJB
    private ConsultTypicalWeek typicalWeek;

    @Inject
    private Campaigns campaigns;

    @Inject
    private DemandMap map;

    @Inject
    private DayClaims claims;

    /**
     * A page of the heat map. The number of statements does not depend on its size.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    public DemandView demand(DemandFilter filter, PageRequest page) {
        Period period = period(filter.campaignId());
        LocalDate monday = monday(period);
        Page<SiteDemand> found = map.page(filter, person.scope(), period, monday, page);
        return new DemandView(monday, found.items(), found.total());
    }

    /**
     * What stands behind a cell.
     *
     * @param filter names the campaign and the site; its discipline and part of the day count too
     * @throws BusinessException {@code facilities.unknownSite}, {@code accounts.outOfScope}
     */
    public SiteDay day(DemandFilter filter, DayOfWeek day) {
        if (filter.siteId() == null) {
            throw BusinessException.notFound("facilities.unknownSite");
        }
        SiteView site = sites.site(filter.siteId());
        AgentScope scope = person.scope();
        scope.require(site.id(), site.districtCode());
        Period period = period(filter.campaignId());
        LocalDate monday = monday(period);
        SiteDemand demand = map.page(filter, scope, period, monday, new PageRequest(0, 1)).items().stream()
                .findFirst()
                .orElseGet(() -> closed(site));
        TypicalWeekView week = typicalWeek.week(
                site.id(), sites.areas(site.id()).stream().map(AreaView::id).toList(), monday);
        return new SiteDay(
                demand, day, monday.plusDays(day.getValue() - 1L), week, claims.on(day.getValue(), filter, period));
    }

    private Period period(long campaignId) {
        campaigns.get(campaignId);
        return campaigns.frame(campaignId).period();
    }

    private LocalDate monday(Period period) {
        DateRange season =
                DateRange.inclusive(period.firstDate(), period.seasons().get(0).lastDate());
        return TypicalWeek.monday(season, calendar.marks(season)::containsKey);
    }

    private static SiteDemand closed(SiteView site) {
        return new SiteDemand(
                site.id(),
                site.name(),
                site.districtCode(),
                site.kind(),
                List.of(
                        DemandCell.NONE,
                        DemandCell.NONE,
                        DemandCell.NONE,
                        DemandCell.NONE,
                        DemandCell.NONE,
                        DemandCell.NONE,
                        DemandCell.NONE));
    }
}
