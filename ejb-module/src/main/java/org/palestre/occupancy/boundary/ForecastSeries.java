package org.palestre.occupancy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.ManySeries;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.entity.InTheWay;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.event.PromisesSought.Found;
import org.palestre.shared.BusinessException;

/**
 * Tells of many series at once what each would get, by the same calendar, hours and occupations as {@link
 * OccupySeries}. Each is looked at as if it were alone. The number of statements does not depend on theirs.
 *
 * <p>For other contexts; the caller has checked the right, and shows to agents only who is in the way.
 */
@Stateless
@PermitAll
public class ForecastSeries {

    private static final int MOST_NAMED = 4;

    @Inject
    private Clock clock;

    @Inject
    private ManySeries many;

    @Inject
    private Occupations occupations;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Promises promises;

    /** What is known of all spans that are looked at, each by its place among them. */
    private record Seen(
            Map<Span, Integer> places,
            Map<Integer, List<InTheWay>> obstacles,
            Map<Long, String> names,
            Map<Integer, List<Found>> promised) {}

    /** What each of them would get now, in their order; nothing is written and nothing is promised. */
    public List<SeriesForecast> forecast(List<NewSeries> wanted) {
        List<ManySeries.Attempt> attempts = many.plans(wanted);
        Map<Span, Integer> places = new LinkedHashMap<>();
        attempts.forEach(attempt ->
                attempt.plan().spans(clock.getZone()).forEach(span -> places.putIfAbsent(span, places.size())));
        Map<Integer, List<InTheWay>> obstacles = places.isEmpty()
                ? Map.of()
                : occupations.inTheWay(List.copyOf(places.keySet())).stream()
                        .collect(Collectors.groupingBy(InTheWay::span));
        Map<Long, String> names = conflicts.names(obstacles.values().stream()
                .flatMap(List::stream)
                .map(InTheWay::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Span> all = List.copyOf(places.keySet());
        Map<Integer, List<Found>> promised =
                promises.found(all, null).stream().collect(Collectors.groupingBy(Found::time));
        Seen seen = new Seen(places, obstacles, names, promised);
        List<SeriesForecast> told = new ArrayList<>();
        for (NewSeries one : wanted) {
            ManySeries.Attempt attempt = attempts.get(told.size());
            told.add(
                    attempt.refusal() == null
                            ? told(attempt.plan().spans(clock.getZone()), one.organisationId(), seen, all)
                            : refused(attempt.refusal()));
        }
        return told;
    }

    private SeriesForecast told(List<Span> spans, long organisationId, Seen seen, List<Span> all) {
        List<Occurrence> free = new ArrayList<>();
        List<Found> broken = new ArrayList<>();
        Map<String, Integer> holders = new TreeMap<>();
        for (Span span : spans) {
            int place = seen.places().get(span);
            List<InTheWay> here = seen.obstacles().getOrDefault(place, List.of());
            if (here.isEmpty()) {
                free.add(new Occurrence(0, span.areaId(), span.startsAt(), span.endsAt()));
                seen.promised().getOrDefault(place, List.of()).stream()
                        .filter(one -> one.holderId() != organisationId)
                        .forEach(broken::add);
            }
            here.stream()
                    .map(one -> seen.names()
                            .getOrDefault(one.organisationId(), one.kind().name()))
                    .distinct()
                    .forEach(holder -> holders.merge(holder, 1, Integer::sum));
        }
        return new SeriesForecast(
                free, spans.size() - free.size(), mostFirst(holders), null, List.of(), promises.named(broken, all));
    }

    private static List<String> mostFirst(Map<String, Integer> holders) {
        return holders.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_NAMED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SeriesForecast refused(BusinessException refusal) {
        return SeriesForecast.refused(
                refusal.code(), refusal.values().stream().map(String::valueOf).toList());
    }
}
