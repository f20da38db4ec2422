package org.palestre.seasonal.workbench.boundary;

import java.io.Serializable;

/**
 * Demand and supply of a site on a day of an ordinary week, or of all its days together, in minutes of its smallest parts:
 * two hours of a hall of three parts are 360, so that a hall and its halves are never counted twice.
 *
 * @param requests how many undecided requests want something of it
 * @param asked what they ask for, counted for each of them
 * @param alternatives what they name as a further wish only; no part of {@code asked}
 * @param supply when the site is open
 * @param granted what is granted to clubs
 * @param taken what else is taken in an ordinary week: schools, works and the like
 * @param free what is left of the opening hours
 */
public record DemandCell(long requests, long asked, long alternatives, long supply, long granted, long taken, long free)
        implements Serializable {

    /** Nothing at all. */
    public static final DemandCell NONE = new DemandCell(0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public DemandCell plus(DemandCell other) {
        return new DemandCell(
                requests + other.requests,
                asked + other.asked,
                alternatives + other.alternatives,
                supply + other.supply,
                granted + other.granted,
                taken + other.taken,
                free + other.free);
    }

    /** How scarce it is. */
    public Pressure pressure() {
        return Pressure.of(asked, free);
    }
}
