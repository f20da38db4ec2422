package org.palestre.occupancy.control;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.entity.InTheWay;
import org.palestre.occupancy.entity.Span;
import org.palestre.shared.BusinessException;

/**
 * The dates that a series may have and those that it must leave out.
 *
 * @param possible dates on which the site is open to it, in order of time
 * @param leftOut all others, with the reason
 */
public record SeriesPlan(List<PlannedDate> possible, List<LeftOut> leftOut) {

    /**
     * Sorts dates by what calendar and opening hours say.
     *
     * @param areas all areas of the dates, by id
     * @param days by site
     */
    public static SeriesPlan of(
            List<PlannedDate> dates,
            Map<Long, AreaView> areas,
            Map<Long, SiteDays> days,
            boolean duringSchoolBreaks,
            ZoneId zone) {
        List<PlannedDate> possible = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (PlannedDate date : dates) {
            AreaView area = areas.get(date.areaId());
            boolean open =
                    date.exists(zone) && (area.closedOn() == null || date.date().isBefore(area.closedOn()));
            Optional<LeftOut> refusal = open
                    ? days.get(area.siteId()).refusal(date, duringSchoolBreaks)
                    : Optional.of(date.leftOut(LeftOutReason.OUTSIDE_OPENING_HOURS, null));
            refusal.ifPresentOrElse(leftOut::add, () -> possible.add(date));
        }
        return new SeriesPlan(possible, leftOut);
    }

    /** Two areas with a unit in common cannot both be had at the same time. */
    public static void requireApart(Collection<AreaView> areas) {
        List<AreaView> sorted =
                areas.stream().sorted(Comparator.comparing(AreaView::id)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (sorted.get(i).unitIds().stream().anyMatch(sorted.get(j).unitIds()::contains)) {
                    throw BusinessException.invalid(
                            "occupancy.areasOverlap",
                            "areaIds",
                            sorted.get(i).name(),
                            sorted.get(j).name());
                }
            }
        }
    }

    /** What the possible dates hold. */
    public List<Span> spans(ZoneId zone) {
        return possible.stream().map(date -> date.span(zone)).toList();
    }

    /**
     * The same without the dates that somebody else has; these are left out as conflicts.
     *
     * @param names who is in the way of a date, by its place among the possible ones, if one may name him
     */
    public SeriesPlan without(List<InTheWay> obstacles, Map<Integer, String> names) {
        return without(
                obstacles.stream().map(InTheWay::span).collect(Collectors.toSet()), LeftOutReason.CONFLICT, names);
    }

    /** The same without the dates that are promised to somebody else, by their places among the possible ones. */
    public SeriesPlan withoutPromised(Set<Integer> promised) {
        return without(promised, LeftOutReason.PROMISED, Map.of());
    }

    private SeriesPlan without(Set<Integer> taken, LeftOutReason reason, Map<Integer, String> names) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        taken.stream().map(n -> possible.get(n).leftOut(reason, names.get(n))).forEach(all::add);
        all.sort(Comparator.comparing(LeftOut::date)
                .thenComparing(LeftOut::start)
                .thenComparing(LeftOut::areaId));
        List<PlannedDate> free = IntStream.range(0, possible.size())
                .filter(n -> !taken.contains(n))
                .mapToObj(possible::get)
                .toList();
        return new SeriesPlan(free, all);
    }
}
