package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A series with what it got and what it did not get, both in order of time.
 *
 * @param seriesId 0 in a preview
 * @param occurrences those that are active
 */
public record SeriesView(long seriesId, List<Occurrence> occurrences, List<LeftOut> leftOut) implements Serializable {

    public SeriesView {
        occurrences = List.copyOf(occurrences);
        leftOut = List.copyOf(leftOut);
    }
}
