package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A series with what it got and what it did not get, both in order of time.
 *
 * @param seriesId 0 in a preview
 * @param occurrences those that are active
 * @param promises what a preview would break of what is promised to others
 */
public record SeriesView(long seriesId, List<Occurrence> occurrences, List<LeftOut> leftOut, List<Promise> promises)
        implements Serializable {

    public SeriesView {
        occurrences = List.copyOf(occurrences);
        leftOut = List.copyOf(leftOut);
        promises = List.copyOf(promises);
    }

    /** One that breaks no promise, or is written already. */
    public SeriesView(long seriesId, List<Occurrence> occurrences, List<LeftOut> leftOut) {
        this(seriesId, occurrences, leftOut, List.of());
    }
}
