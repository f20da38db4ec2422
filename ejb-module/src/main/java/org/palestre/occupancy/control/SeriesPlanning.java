package org.palestre.occupancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/** Lays the dates of a series over the city's calendar and the opening hours of its sites. */
@ApplicationScoped
public class SeriesPlanning {

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /** @throws BusinessException if the series cannot be meant, or an area does not exist or is not for booking */
    public SeriesPlan plan(NewSeries wanted) {
        DateRange dates = new AdmissibleOccupation(clock).dates(wanted.dates());
        List<PlannedDate> planned = WeeklyDates.of(wanted.times(), wanted.areaIds(), dates);
        Map<Long, AreaView> areas = places.known(wanted.areaIds());
        requireForBooking(wanted.areaIds(), areas);
        return SeriesPlan.of(
                planned, areas, places.days(areas.values(), dates), wanted.duringSchoolBreaks(), clock.getZone());
    }

    /**
     * A series can only be had on areas that exist, are for booking and have nothing in common.
     *
     * @param known of them, by id
     */
    static void requireForBooking(Set<Long> areaIds, Map<Long, AreaView> known) {
        if (!known.keySet().containsAll(areaIds)) {
            throw BusinessException.notFound("occupancy.unknownArea");
        }
        List<AreaView> areas = areaIds.stream().map(known::get).toList();
        areas.stream().filter(area -> !area.bookable()).findFirst().ifPresent(area -> {
            throw BusinessException.invalid("occupancy.areaNotBookable", "areaIds", area.name());
        });
        SeriesPlan.requireApart(areas);
    }

    /** The same for dates that are known already. */
    public SeriesPlan plan(Collection<PlannedDate> dates, boolean duringSchoolBreaks) {
        Set<Long> areaIds = dates.stream().map(PlannedDate::areaId).collect(Collectors.toSet());
        Map<Long, AreaView> areas = places.areas(areaIds);
        List<PlannedDate> sorted = dates.stream()
                .sorted(Comparator.comparing(PlannedDate::date)
                        .thenComparing(PlannedDate::start)
                        .thenComparing(PlannedDate::areaId))
                .toList();
        LocalDate last = sorted.get(sorted.size() - 1).date();
        DateRange range = DateRange.inclusive(sorted.get(0).date(), last);
        return SeriesPlan.of(sorted, areas, places.days(areas.values(), range), duringSchoolBreaks, clock.getZone());
    }

    /** Occurrences in order of time, then of area. */
    public static List<Occurrence> inOrder(Collection<Occurrence> occurrences) {
        return occurrences.stream()
                .sorted(Comparator.comparing(Occurrence::startsAt).thenComparing(Occurrence::areaId))
                .toList();
    }
}
