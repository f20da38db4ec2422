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
        Map<Long, AreaView> areas = sites.areasById(areaIds);
        if (!areas.keySet().containsAll(areaIds)) {
            throw BusinessException.notFound("occupancy.unknownArea");
        }
        return areas;
    }

    /** The open days of each area's site, by site. */
    public Map<Long, SiteDays> days(Collection<AreaView> areas, DateRange dates) {
        var marks = calendar.marks(dates);
        Map<Long, SiteDays> days = new HashMap<>();
        for (long siteId : areas.stream().map(AreaView::siteId).collect(Collectors.toSet())) {
            days.put(
                    siteId,
                    new SiteDays(
                            marks,
                            openingHours.opening(siteId, dates),
                            sites.site(siteId).opensOnPublicHolidays()));
        }
        return days;
    }
}
