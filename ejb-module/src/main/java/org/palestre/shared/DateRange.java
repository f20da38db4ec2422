package org.palestre.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A span of civil dates, half-open: {@code start} belongs to it, {@code end} does not. Never empty. */
public record DateRange(LocalDate start, LocalDate end) implements Serializable {

    /** @throws BusinessException {@code shared.endBeforeStart} at {@code end} unless the end is after the start */
    public DateRange {
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

    /** From the first to the last day, both of them in it, as people write periods. */
    public static DateRange inclusive(LocalDate first, LocalDate last) {
        return new DateRange(first, last == null ? null : last.plusDays(1));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && date.isBefore(end);
    }

    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The last day that belongs to it. */
    public LocalDate last() {
        return end.minusDays(1);
    }

    /** Each day of it, in order. */
    public Stream<LocalDate> days() {
        return start.datesUntil(end);
    }
}
