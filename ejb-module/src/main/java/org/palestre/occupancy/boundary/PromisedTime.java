package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time that is promised to somebody who does not hold it yet, as a planning shows it among what is occupied.
 *
 * @param holder to whom it is promised
 * @param title under which the office knows the promise, as the number of a permit
 */
public record PromisedTime(long areaId, Instant startsAt, Instant endsAt, String holder, String title)
        implements Serializable {}
