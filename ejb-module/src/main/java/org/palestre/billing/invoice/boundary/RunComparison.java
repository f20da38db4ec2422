package org.palestre.billing.invoice.boundary;

import java.io.Serializable;
import java.util.Map;
import org.palestre.shared.Money;

/**
 * A run beside the last one for the same services.
 *
 * @param earlierId the last run; null if there was none
 * @param earlierName its name; null if there was none
 * @param before what the last run invoiced
 * @param planned what this one would invoice
 * @param counts how many payers differ in which way
 */
public record RunComparison(
        Long earlierId, String earlierName, Money before, Money planned, Map<RunDifference.Kind, Long> counts)
        implements Serializable {

    public RunComparison {
        counts = Map.copyOf(counts);
    }

    /** How many payers differ in this way. */
    public long count(RunDifference.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
