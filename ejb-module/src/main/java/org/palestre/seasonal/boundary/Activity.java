package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.Set;

/**
 * What will be practised, and for whom. In a draft anything may be missing.
 *
 * @param familyCode code of the sport family
 * @param disciplineCode code of the discipline, one of that family
 * @param handicaps handicaps that the activity is open to; may be empty
 */
public record Activity(
        String familyCode, String disciplineCode, AgeBand ageBand, Gender gender, Set<Handicap> handicaps)
        implements Serializable {

    /** A part not yet filled in. */
    public static final Activity EMPTY = new Activity(null, null, null, null, Set.of());

    public Activity {
        handicaps = handicaps == null ? Set.of() : Set.copyOf(handicaps);
    }
}
