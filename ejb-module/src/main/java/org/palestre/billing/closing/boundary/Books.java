package org.palestre.billing.closing.boundary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What is closed and what could be.
 *
 * @param closedUntil the last day that is closed, or null
 * @param closable the last day that can be closed: yesterday
 * @param openDays those with something on them, the latest first, at most so many as a screen shows
 * @param nextMonth the next month that can be closed, or null
 */
public record Books(LocalDate closedUntil, LocalDate closable, List<OpenDay> openDays, YearMonth nextMonth) {

    public Books {
        openDays = List.copyOf(openDays);
    }

    /** Whether a day is left to close. */
    public boolean canClose() {
        return closedUntil == null || closedUntil.isBefore(closable);
    }
}
