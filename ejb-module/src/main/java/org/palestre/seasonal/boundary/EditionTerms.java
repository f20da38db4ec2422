package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What an edition of a permit says: where, when, and under what terms.
 *
 * @param keyless whether no agent of the city is there (art. 16)
 */
public record EditionTerms(
        long siteId,
        List<Long> areaIds,
        List<WeeklySlot> times,
        LocalDate firstDate,
        LocalDate lastDate,
        boolean duringSchoolBreaks,
        boolean keyless)
        implements Serializable {

    public EditionTerms {
        areaIds = List.copyOf(areaIds);
        times = List.copyOf(times);
    }

    /** The same, attended by an agent of the city or not. */
    public EditionTerms withKeyless(boolean without) {
        return new EditionTerms(siteId, areaIds, times, firstDate, lastDate, duringSchoolBreaks, without);
    }
}
