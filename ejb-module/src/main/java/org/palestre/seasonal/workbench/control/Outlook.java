package org.palestre.seasonal.workbench.control;

import java.util.List;
import org.palestre.occupancy.boundary.Promise;

/**
 * What a slot would get if it were granted now.
 *
 * @param dates how many dates there are, counted on each area
 * @param taken how many of them something else has
 * @param inTheWay whose these are
 * @param refusal code of why it cannot be granted at all; null if it can
 * @param refusalValues what the wording of that code names
 * @param promises what of the rest is promised to others
 */
public record Outlook(
        long dates,
        long taken,
        List<String> inTheWay,
        String refusal,
        List<String> refusalValues,
        List<Promise> promises) {

    /** One that meets no promise. */
    public Outlook(long dates, long taken, List<String> inTheWay, String refusal, List<String> refusalValues) {
        this(dates, taken, inTheWay, refusal, refusalValues, List.of());
    }

    /** Nothing is granted. */
    public static final Outlook NONE = new Outlook(0, 0, List.of(), null, List.of());

    /** Whether it can be had whole. */
    public boolean free() {
        return dates > 0 && taken == 0;
    }

    /** How much of it can be had, from 0 to 1. */
    public double share() {
        return dates == 0 ? 0 : (double) (dates - taken) / dates;
    }
}
