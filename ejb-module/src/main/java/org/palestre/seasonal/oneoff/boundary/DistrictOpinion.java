package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the district's town hall said (art. 11).
 *
 * @param date when it said so
 * @param text in its words; may be null
 */
public record DistrictOpinion(Verdict verdict, LocalDate date, String text) implements Serializable {

    /** What it thinks of the request; the city decides. */
    public enum Verdict {
        FAVOURABLE,
        WITH_RESERVATIONS,
        UNFAVOURABLE
    }
}
