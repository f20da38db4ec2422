package org.palestre.occupancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.NewSeries;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;

/** Lays many series over the calendar at once, in a number of statements that does not depend on how many they are. */
@ApplicationScoped
public class ManySeries {

    private static final SeriesPlan NOTHING = new SeriesPlan(List.of(), List.of());

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /**
     * A series with its plan.
     *
     * @param refusal why it cannot be meant; null if it can
     */
    public record Attempt(SeriesPlan plan, BusinessException refusal) {}

    /** A series whose dates are known, or why there are none. */
    private record Dated(NewSeries series, DateRange range, List<PlannedDate> dates, BusinessException refusal) {}

    /** Their plans, in their order. */
    public List<Attempt> plans(Collection<NewSeries> wanted) {
        List<Dated> dated = wanted.stream().map(this::dated).toList();
        Set<Long> areaIds = dated.stream()
                .filter(one -> one.refusal() == null)
                .flatMap(one -> one.series().areaIds().stream())
                .collect(Collectors.toSet());
        Map<Long, AreaView> areas = areaIds.isEmpty() ? Map.of() : places.known(areaIds);
        Optional<DateRange> all =
                dated.stream().map(Dated::range).filter(Objects::nonNull).reduce(ManySeries::both);
        Map<Long, SiteDays> days =
                all.map(range -> places.days(areas.values(), range)).orElse(Map.of());
        return dated.stream().map(one -> attempt(one, areas, days)).toList();
    }

    private Dated dated(NewSeries series) {
        try {
            DateRange range = new AdmissibleOccupation(clock).dates(series.dates());
            return new Dated(series, range, WeeklyDates.of(series.times(), series.areaIds(), range), null);
        } catch (BusinessException e) {
            return new Dated(series, null, List.of(), e);
        }
    }

    private Attempt attempt(Dated dated, Map<Long, AreaView> areas, Map<Long, SiteDays> days) {
        if (dated.refusal() != null) {
            return new Attempt(NOTHING, dated.refusal());
        }
        try {
            SeriesPlanning.requireForBooking(dated.series().areaIds(), areas);
            return new Attempt(
                    SeriesPlan.of(dated.dates(), areas, days, dated.series().duringSchoolBreaks(), clock.getZone()),
                    null);
        } catch (BusinessException e) {
            return new Attempt(NOTHING, e);
        }
    }

    private static DateRange both(DateRange one, DateRange other) {
        return new DateRange(
                one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.end().isAfter(other.end()) ? one.end() : other.end());
    }
}
