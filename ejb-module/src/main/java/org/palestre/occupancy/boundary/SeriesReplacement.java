package org.palestre.occupancy.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * Series that end, and those that take their place.
 *
 * @param endedSeriesIds what ends; of each the occurrences from the date on that have not begun
 * @param from a date that has passed means now
 * @param series what comes instead
 */
public record SeriesReplacement(List<Long> endedSeriesIds, LocalDate from, List<NewSeries> series) {

    public SeriesReplacement {
        endedSeriesIds = List.copyOf(endedSeriesIds);
        series = List.copyOf(series);
    }
}
