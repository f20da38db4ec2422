package org.palestre.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Two things that are called one after the other, over and over, so that both meet the same machine: what else it does, and how
 * warm it is, changes within the minutes that lie between two measurements.
 */
final class InTurns {

    private final Callable<?> first;
    private final Callable<?> second;
    private final List<Long> firstDurations = new ArrayList<>();
    private final List<Long> secondDurations = new ArrayList<>();

    InTurns(Callable<?> first, Callable<?> second) {
        this.first = first;
        this.second = second;
    }

    /** Calls both without measuring, for so long. */
    void warmUp(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        do {
            first.call();
            second.call();
        } while (System.nanoTime() < end);
    }

    /** Calls both for so long, and adds what each call took to what was measured before. */
    void measure(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        do {
            firstDurations.add(duration(first));
            secondDurations.add(duration(second));
        } while (System.nanoTime() < end);
    }

    Timings first() {
        return timings(firstDurations);
    }

    Timings second() {
        return timings(secondDurations);
    }

    private static long duration(Callable<?> call) throws Exception {
        long begin = System.nanoTime();
        call.call();
        return System.nanoTime() - begin;
    }

    private static Timings timings(List<Long> durations) {
        return Timings.of(
                durations,
                Duration.ofNanos(durations.stream().mapToLong(Long::longValue).sum()));
    }
}
