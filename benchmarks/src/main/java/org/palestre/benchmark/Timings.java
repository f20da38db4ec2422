package org.palestre.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How long calls took.
 *
 * @param count calls measured
 * @param perSecond calls a second, all clients together
 * @param median milliseconds that half of the calls took at most
 * @param p95 milliseconds that 95 % of the calls took at most
 * @param longest milliseconds of the slowest call
 */
record Timings(long count, double perSecond, double median, double p95, double longest) {

    /** @throws IllegalArgumentException if nothing was measured */
    static Timings of(List<Long> nanoseconds, Duration during) {
        if (nanoseconds.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Timings(
                sorted.length,
                sorted.length / (during.toNanos() / 1e9),
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                sorted[sorted.length - 1] / 1e6);
    }

    /** The nearest-rank quantile, in milliseconds. */
    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
