package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;
import org.palestre.shared.Money;

/**
 * What a step does to the price of a slot, shown before it is confirmed.
 *
 * @param whole whether all of it has a price; if not, the amounts are those of the parts that have one
 * @param free whether it costs nothing anyway
 * @param before what it costs as it stands, over all terms
 * @param after what it would cost
 */
public record PriceEffect(boolean whole, boolean free, Money before, Money after) implements Serializable {

    /** What is not charged any more. */
    public Money less() {
        return before.compareTo(after) > 0 ? before.minus(after) : Money.ZERO;
    }

    /** What is charged on top. */
    public Money more() {
        return after.compareTo(before) > 0 ? after.minus(before) : Money.ZERO;
    }
}
