package org.palestre.billing.wallet.boundary;

import org.palestre.shared.Money;

/**
 * What a wallet can still bear.
 *
 * @param balance what is in it now
 * @param notYetDebited what bookings cost that were not debited yet, whenever they are due
 * @param overdraft how far below zero the service lets bookings go
 */
public record Cover(Money balance, Money notYetDebited, Money overdraft) {

    /** What further bookings may cost; zero if nothing. */
    public Money left() {
        Money left = balance.minus(notYetDebited).plus(overdraft);
        return left.isNegative() ? Money.ZERO : left;
    }

    /** What would have to be paid in before a booking of that cost; zero if it is covered. */
    public Money missingFor(Money cost) {
        Money missing = cost.minus(balance.minus(notYetDebited).plus(overdraft));
        return missing.isPositive() ? missing : Money.ZERO;
    }
}
