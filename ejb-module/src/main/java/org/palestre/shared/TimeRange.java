package org.palestre.shared;

import java.time.Duration;
import java.time.Instant;

/** A span of time, half-open: {@code start} belongs to it, {@code end} does not. Never empty. */
public record TimeRange(Instant start, Instant end) {

    /** @throws BusinessException {@code shared.endBeforeStart} at {@code end} unless the end is after the start */
    public TimeRange {
        if (start == null) {
            throw BusinessException.invalid("shared.missing", "start");
        }
        if (end == null) {
            throw BusinessException.invalid("shared.missing", "end");
        }
        if (!end.isAfter(start)) {
            throw BusinessException.invalid("shared.endBeforeStart", "end");
        }
    }

    /** Whether the two have an instant in common; ranges that only touch have none. */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether the other lies wholly within this one. */
    public boolean contains(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
