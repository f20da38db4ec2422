package org.palestre.seasonal.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * How far a club can go to meet the city: what it would take instead, in its order, and how long a session must be.
 *
 * @param alternatives wishes after the first, the dearest first, at most {@value #MOST}; dates and school breaks are
 *     those of the first
 * @param minimumMinutes a shorter session is of no use; null if nothing is said
 * @param idealMinutes how long a session is best; null if nothing is said
 */
public record FurtherWishes(List<Wish> alternatives, Integer minimumMinutes, Integer idealMinutes)
        implements Serializable {

    /** So many alternatives to the first wish, and not more. */
    public static final int MOST = 4;

    /** Nothing but the first wish. */
    public static final FurtherWishes NONE = new FurtherWishes(List.of(), null, null);

    public FurtherWishes {
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }
}
