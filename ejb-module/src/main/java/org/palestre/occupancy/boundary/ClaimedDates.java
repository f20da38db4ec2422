package org.palestre.occupancy.boundary;

import java.util.List;

/**
 * What came of claiming the left-out dates of a series.
 *
 * @param claimed the new occurrences
 * @param stillLeftOut what cannot be had today either, with today's reason
 */
public record ClaimedDates(List<Occurrence> claimed, List<LeftOut> stillLeftOut) {

    public ClaimedDates {
        claimed = List.copyOf(claimed);
        stillLeftOut = List.copyOf(stillLeftOut);
    }
}
