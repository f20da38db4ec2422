package org.palestre.occupancy.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What a series would get if it were occupied now.
 *
 * @param free the dates that it would get, in order of time; their occupations do not exist
 * @param taken how many dates somebody else has; closed days and school breaks are no dates
 * @param inTheWay whose these are, those with most dates first: names of organisations, else kinds of occupations
 * @param refusal code of why it cannot be meant at all; null if it can
 * @param refusalValues what the wording of that code names
 * @param promises what is promised to others of what is free
 */
public record SeriesForecast(
        List<Occurrence> free,
        long taken,
        List<String> inTheWay,
        String refusal,
        List<String> refusalValues,
        List<Promise> promises)
        implements Serializable {

    public SeriesForecast {
        free = List.copyOf(free);
        inTheWay = List.copyOf(inTheWay);
        refusalValues = List.copyOf(refusalValues);
        promises = List.copyOf(promises);
    }

    /** One that meets no promise. */
    public SeriesForecast(
            List<Occurrence> free, long taken, List<String> inTheWay, String refusal, List<String> refusalValues) {
        this(free, taken, inTheWay, refusal, refusalValues, List.of());
    }

    /** One that cannot be meant. */
    public static SeriesForecast refused(String code, List<String> values) {
        return new SeriesForecast(List.of(), 0, List.of(), code, values);
    }

    /** How many dates there are, taken or not. */
    public long dates() {
        return free.size() + taken;
    }
}
