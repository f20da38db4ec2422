package org.palestre.seasonal.waitinglist.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is near to a slot: an hour earlier or later counts as a kilometre away, a day of the week apart as one and a
 * half; where the city does not know the distance, as five.
 */
public final class NearbyRanking {

    private static final int STEP = 30;
    private static final int FARTHEST_STEPS = 4;
    private static final int DAYS = 7;
    private static final double UNKNOWN_KILOMETRES = 5;
    private static final double DAY = 1.5;

    private NearbyRanking() {}

    /** All the ways in which times are moved: whole days, and half hours up to two hours. */
    public static List<Variant> variants() {
        return IntStream.range(0, DAYS)
                .boxed()
                .flatMap(days -> IntStream.rangeClosed(-FARTHEST_STEPS, FARTHEST_STEPS)
                        .mapToObj(steps -> new Variant(days, steps * STEP)))
                .toList();
    }

    /** How far it is from what was asked; the nearest has the least. */
    public static double distance(Integer metres, Variant variant) {
        double kilometres = metres == null ? UNKNOWN_KILOMETRES : metres / 1000.0;
        return kilometres + Math.abs(variant.minutes()) / 60.0 + variant.daysApart() * DAY;
    }

    /** The nearest of them, not too many on the same area; several areas together count by their site. */
    public static Stream<Candidate> nearest(List<Candidate> candidates, int mostOfOnePlace) {
        Map<Object, Integer> taken = new HashMap<>();
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::distance))
                .filter(candidate -> taken.merge(spot(candidate.place()), 1, Integer::sum) <= mostOfOnePlace);
    }

    private static Object spot(Candidate.Place place) {
        return place.areaIds().size() == 1 ? place.areaIds() : place.siteId();
    }
}
