package org.palestre.facilities.boundary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an agent writes about an opening period.
 *
 * @param name may be null
 * @param firstDay first day that belongs to it; null, as the last day, for the usual hours
 * @param lastDay last day that belongs to it
 * @param times for each weekday that the site opens on
 */
public record OpeningPeriodChange(
        String name, LocalDate firstDay, LocalDate lastDay, Map<DayOfWeek, List<CivilTimes>> times) {}
