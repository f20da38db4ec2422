package org.palestre.occupancy.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody is about to occupy these times, or looks what that would meet: whoever has promised one of them to somebody who
 * does not hold it yet says so to {@link #found}.
 *
 * @param times in no particular order
 * @param organisationId for whom they are wanted; what is promised to himself need not be said. Null if it is nobody's
 * @param found the promises
 */
public record PromisesSought(List<Time> times, Long organisationId, List<Found> found) {

    public PromisesSought(List<Time> times, Long organisationId) {
        this(List.copyOf(times), organisationId, new ArrayList<>());
    }

    /** A wanted occupation. */
    public record Time(long areaId, Instant startsAt, Instant endsAt) {}

    /**
     * A promise that a wanted occupation would break.
     *
     * @param time the place of that occupation in {@link PromisesSought#times}, from 0
     * @param reference whose promise it is, as {@code seasonal.request:12}
     * @param holder the name of the organisation to which it is promised
     * @param holderId its id
     * @param title under which the office knows it
     */
    public record Found(int time, String reference, String holder, long holderId, String title) {}
}
