package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days on which a permit gives no right to come.
 *
 * @param last null until it is lifted
 * @param frees whether others may have the time meanwhile
 */
public record SuspendedDates(LocalDate first, LocalDate last, boolean frees) implements Serializable {

    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
