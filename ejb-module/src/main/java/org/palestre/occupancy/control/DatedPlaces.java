package org.palestre.occupancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.DatedTime;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.entity.Span;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/** Dates that are no series, laid over the city's calendar and the opening hours of their sites. */
@ApplicationScoped
public class DatedPlaces {

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /**
     * What each date holds, in the same order.
     *
     * @throws BusinessException {@code shared.endBeforeStart}, also for an hour that the clocks skip
     */
    public List<Span> spans(List<DatedTime> dates) {
        return dates.stream().map(date -> span(planned(date))).toList();
    }

    private Span span(PlannedDate planned) {
        if (!planned.exists(clock.getZone())) {
            throw BusinessException.invalid("shared.endBeforeStart", "end");
        }
        return planned.span(clock.getZone());
    }

    /** Why the site is closed on each date, null where it is open; in the same order. */
    public List<LeftOut> closed(List<DatedTime> dates) {
        Map<Long, AreaView> areas = areas(dates);
        LocalDate first = dates.stream()
                .map(DatedTime::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = dates.stream()
                .map(DatedTime::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<Long, SiteDays> days = places.days(areas.values(), DateRange.inclusive(first, last));
        List<LeftOut> closed = new ArrayList<>();
        for (DatedTime date : dates) {
            PlannedDate planned = planned(date);
            AreaView area = areas.get(date.areaId());
            closed.add(days.get(area.siteId()).refusal(planned, true).orElse(null));
        }
        return closed;
    }

    /** @throws BusinessException {@code occupancy.areaGivenUp}, {@code occupancy.unknownArea} */
    public void requireInUse(List<DatedTime> dates) {
        Map<Long, AreaView> areas = areas(dates);
        for (DatedTime date : dates) {
            AreaView area = areas.get(date.areaId());
            if (area.closedOn() != null && !date.date().isBefore(area.closedOn())) {
                throw BusinessException.conflict("occupancy.areaGivenUp", area.name(), area.closedOn());
            }
        }
    }

    private Map<Long, AreaView> areas(List<DatedTime> dates) {
        return places.areas(dates.stream().map(DatedTime::areaId).collect(Collectors.toSet()));
    }

    private static PlannedDate planned(DatedTime date) {
        return new PlannedDate(date.date(), date.areaId(), date.start(), date.end());
    }
}
