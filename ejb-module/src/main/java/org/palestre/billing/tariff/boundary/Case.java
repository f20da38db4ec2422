package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Cases that a grid treats alike, as a person would say them.
 *
 * @param resident null: whether or not
 * @param hours null: both
 * @param quotientTo exclusive; null: open
 * @param rankTo inclusive; null: open
 */
public record Case(
        List<String> userKinds,
        Boolean resident,
        HourKind hours,
        int quotientFrom,
        Integer quotientTo,
        int rankFrom,
        Integer rankTo)
        implements Serializable {

    public Case {
        userKinds = List.copyOf(userKinds);
    }

    /** Whether the family quotient matters. */
    public boolean bracketed() {
        return quotientFrom > 0 || quotientTo != null;
    }

    /** Whether the rank among siblings matters. */
    public boolean ranked() {
        return rankFrom > 1 || rankTo != null;
    }
}
