package org.palestre.benchmark;

/**
 * One line of the results.
 *
 * @param what what was measured
 * @param measured the figure, with its unit
 * @param limit what it may be, in the same unit
 * @param kept whether it keeps the limit
 */
record Finding(String what, String measured, String limit, boolean kept) {

    static Finding atLeast(String what, double value, double limit) {
        return new Finding(what, "%.2f".formatted(value), "at least %.2f".formatted(limit), value >= limit);
    }

    static Finding atMost(String what, double value, double limit) {
        return new Finding(what, "%.2f".formatted(value), "at most %.2f".formatted(limit), value <= limit);
    }

    static Finding atMost(String what, long value, long limit) {
        return new Finding(what, Long.toString(value), "at most " + limit, value <= limit);
    }

    /** A figure that explains others and has no limit of its own. */
    static Finding context(String what, String value) {
        return new Finding(what, value, "", true);
    }
}
