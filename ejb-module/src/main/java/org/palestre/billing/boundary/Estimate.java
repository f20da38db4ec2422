package org.palestre.billing.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * What a wallet will come to.
 *
 * @param until the last day that is looked at
 * @param balance what is in it now
 * @param notYetDebited what the lines cost that are due by then and were not debited yet
 * @param lines how many these are
 */
public record Estimate(LocalDate until, Money balance, Money notYetDebited, long lines) {

    /** The balance when all of them are debited. */
    public Money estimatedBalance() {
        return balance.minus(notYetDebited);
    }
}
