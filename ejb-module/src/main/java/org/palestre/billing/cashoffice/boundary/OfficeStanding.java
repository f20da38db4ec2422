package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.util.Map;
import org.palestre.shared.Money;

/**
 * A cash office with what is in its hands.
 *
 * @param held by means, without the float
 * @param cash how its cash stands to its ceiling
 * @param all how everything that it holds stands to its ceiling
 * @param openTills how many tills are open
 */
public record OfficeStanding(
        OfficeView office, Map<MeansKind, Money> held, CeilingState cash, CeilingState all, long openTills)
        implements Serializable {

    public OfficeStanding {
        held = Map.copyOf(held);
    }

    /** What it holds of one kind. */
    public Money of(MeansKind kind) {
        return held.getOrDefault(kind, Money.ZERO);
    }

    /** All together. */
    public Money total() {
        return Money.sum(held.values());
    }
}
