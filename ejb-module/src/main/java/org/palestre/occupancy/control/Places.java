package org.palestre.occupancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.OpeningHours;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/** Areas to be occupied, and the days on which their sites are open. */
@ApplicationScoped
public class Places {

    @Inject
    private ConsultSites sites;

    @Inject
    private OpeningHours openingHours;

    @Inject
    private CityCalendar calendar;

    /** @throws BusinessException not found, if there is none of that id */
    public AreaView area(long areaId) {
        return sites.area(areaId);
    }

    /** @throws BusinessException {@code occupancy.unknownArea} unless all of them exist */
    public Map<Long, AreaView> areas(Set<Long> areaIds) {
        Map<Long, AreaView> areas = known(areaIds);
        if (!areas.keySet().containsAll(areaIds)) {
            throw BusinessException.notFound("occupancy.unknownArea");
        }
        return areas;
    }

    /** Those of these areas that exist. */
    public Map<Long, AreaView> known(Set<Long> areaIds) {
        return sites.areasById(areaIds);
    }

    /** The open days of each area's site, by site; the number of statements does not depend on how many there are. */
    public Map<Long, SiteDays> days(Collection<AreaView> areas, DateRange dates) {
        Set<Long> siteIds = areas.stream().map(AreaView::siteId).collect(Collectors.toSet());
        var marks = calendar.marks(dates);
        var openings = openingHours.openings(siteIds, dates);
        Map<Long, SiteView> found = sites.sitesById(siteIds);
        Map<Long, SiteDays> days = new HashMap<>();
        siteIds.forEach(id ->
                days.put(id, new SiteDays(marks, openings.get(id), found.get(id).opensOnPublicHolidays())));
        return days;
    }
}
