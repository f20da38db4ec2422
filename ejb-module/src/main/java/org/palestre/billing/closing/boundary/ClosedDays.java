package org.palestre.billing.closing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * A closing: the days after the one before it, until its own.
 *
 * @param from the first of them; null for the first closing
 * @param postings how many sides of entries were closed
 * @param moved what came to accounts on these days, which is what went from others
 * @param difference between these sums and what the entries come to now; zero as long as nothing is wrong
 */
public record ClosedDays(
        LocalDate from,
        LocalDate until,
        Instant closedAt,
        String closedBy,
        String comment,
        long postings,
        Money moved,
        Money difference) {}
