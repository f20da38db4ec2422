package org.palestre.facilities.boundary;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.palestre.shared.DateRange;

/**
 * The hours of a site during a span of dates.
 *
 * @param name what the city calls it, as "Vacances d'été"; may be null
 * @param dates null for the usual hours, which hold on all days that no other period covers
 * @param times for each weekday that the site opens on, in order
 */
public record OpeningPeriodView(
        long id, long siteId, String name, DateRange dates, Map<DayOfWeek, List<CivilTimes>> times, long version) {}
