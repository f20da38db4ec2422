package org.palestre.facilities.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palestre.facilities.control.OpeningSchedule;
import org.palestre.facilities.entity.Openings;
import org.palestre.shared.DateRange;

/**
 * Tells when a site opens, day by day. Everybody may know.
 *
 * <p>These are the hours that the site's periods give for each weekday. Public holidays, school breaks and the days
 * on which the city closes everything are {@code calendar}'s: who combines both says which of them was the reason.
 */
@Stateless
@PermitAll
public class OpeningHours {

    @Inject
    private Openings openings;

    /**
     * The opening times of each day of the range, in order of days and times. A day on which the site stays closed
     * has an empty list; a site that does not exist is closed every day.
     */
    public Map<LocalDate, List<CivilTimes>> opening(long siteId, DateRange dates) {
        return days(openings.periods(siteId), dates);
    }

    /** The same for several sites, by site, in one statement. */
    public Map<Long, Map<LocalDate, List<CivilTimes>>> openings(Collection<Long> siteIds, DateRange dates) {
        Map<Long, List<OpeningPeriodView>> periods =
                openings.periods(siteIds).stream().collect(Collectors.groupingBy(OpeningPeriodView::siteId));
        Map<Long, Map<LocalDate, List<CivilTimes>>> open = new HashMap<>();
        siteIds.forEach(site -> open.put(site, days(periods.getOrDefault(site, List.of()), dates)));
        return open;
    }

    private static Map<LocalDate, List<CivilTimes>> days(List<OpeningPeriodView> periods, DateRange dates) {
        OpeningSchedule schedule = new OpeningSchedule(periods);
        Map<LocalDate, List<CivilTimes>> days = new TreeMap<>();
        dates.days().forEach(day -> days.put(day, schedule.on(day)));
        return days;
    }

    /** The periods of a site, the usual hours first, then by date. */
    public List<OpeningPeriodView> periods(long siteId) {
        return openings.periods(siteId);
    }
}
