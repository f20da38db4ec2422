package org.palestre.seasonal.workbench.control;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.boundary.SeriesForecast;

/** What the requests of a plan would hold that are decided on before others, smallest part by smallest part. */
public final class PlannedHolds {

    private final Function<Long, List<Long>> unitsOfArea;
    private final Map<Long, TreeMap<Instant, Hold>> byUnit = new HashMap<>();

    private record Hold(Instant end, String holder) {}

    /** @param unitsOfArea the smallest parts of an area */
    public PlannedHolds(Function<Long, List<Long>> unitsOfArea) {
        this.unitsOfArea = unitsOfArea;
    }

    /** What is left of a forecast once those before have theirs. */
    public Outlook outlook(SeriesForecast forecast) {
        Set<String> inTheWay = new LinkedHashSet<>(forecast.inTheWay());
        long taken = forecast.taken();
        for (Occurrence occurrence : forecast.free()) {
            Optional<String> holder = holder(occurrence);
            taken += holder.isPresent() ? 1 : 0;
            holder.ifPresent(inTheWay::add);
        }
        return new Outlook(
                forecast.dates(),
                taken,
                List.copyOf(inTheWay),
                forecast.refusal(),
                forecast.refusalValues(),
                forecast.promises());
    }

    /** From now on what is free of a forecast is somebody's. */
    public void hold(SeriesForecast forecast, String holder) {
        forecast.free().stream()
                .filter(occurrence -> holder(occurrence).isEmpty())
                .forEach(occurrence -> unitsOfArea.apply(occurrence.areaId()).forEach(unit -> byUnit.computeIfAbsent(
                                unit, id -> new TreeMap<>())
                        .put(occurrence.startsAt(), new Hold(occurrence.endsAt(), holder))));
    }

    private Optional<String> holder(Occurrence wanted) {
        return unitsOfArea.apply(wanted.areaId()).stream()
                .map(byUnit::get)
                .flatMap(held -> held == null ? Stream.empty() : inTheWay(held, wanted))
                .findFirst();
    }

    private static Stream<String> inTheWay(TreeMap<Instant, Hold> held, Occurrence wanted) {
        Map.Entry<Instant, Hold> before = held.lowerEntry(wanted.endsAt());
        return before != null && before.getValue().end().isAfter(wanted.startsAt())
                ? Stream.of(before.getValue().holder())
                : Stream.empty();
    }
}
