package org.palestre.billing.control;

import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * What a wallet can still bear (S4: who is in debt cannot book).
 *
 * @param balance what is in it now
 * @param notYetDebited what bookings cost that were not debited yet, whenever they are due
 * @param overdraft how far below zero bookings may go: as the service says, or the treasurer for this wallet
 */
public record Cover(Money balance, Money notYetDebited, Money overdraft) {

    /** What would have to be paid in before a booking of that cost; zero if it is covered. */
    public Money missingFor(Money cost) {
        Money missing = cost.minus(balance.minus(notYetDebited).plus(overdraft));
        return cost.isPositive() && missing.isPositive() ? missing : Money.ZERO;
    }

    /**
     * Refuses what is not covered.
     *
     * @throws BusinessException {@code wallet.notCovered} with what has to be paid in first and the overdraft
     */
    public void require(Money cost) {
        Money missing = missingFor(cost);
        if (missing.isPositive()) {
            throw BusinessException.conflict("wallet.notCovered", missing, overdraft);
        }
    }
}
