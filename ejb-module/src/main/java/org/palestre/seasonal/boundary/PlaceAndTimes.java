package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Where and when a club wants to train. In a draft anything may be missing.
 *
 * @param siteId the site, or null
 * @param areaIds areas of that site, all wanted together
 * @param times weekdays and times, all wanted
 * @param firstDate first day of the period; null means from the first day of the campaign's seasons
 * @param lastDate last day of the period, included; null means until the last day of the campaign's seasons
 * @param duringSchoolBreaks whether the slot is wanted in the "petites vacances" too
 */
public record PlaceAndTimes(
        Long siteId,
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks)
        implements Serializable {

    /** A part not yet filled in. */
    public static final PlaceAndTimes EMPTY = new PlaceAndTimes(null, List.of(), List.of(), null, null, false);

    public PlaceAndTimes {
        areaIds = areaIds == null ? List.of() : List.copyOf(areaIds);
        times = times == null ? List.of() : List.copyOf(times);
    }
}
