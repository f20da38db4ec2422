package org.palestre.billing.closing.boundary;

import java.time.Instant;
import java.time.YearMonth;
import org.palestre.shared.Money;

/**
 * A month that is closed.
 *
 * @param moved what came to accounts in it
 * @param difference between that and what its entries come to now; zero as long as nothing is wrong
 */
public record ClosedMonth(
        YearMonth month,
        Instant closedAt,
        String closedBy,
        String comment,
        long entries,
        Money moved,
        Money difference) {}
