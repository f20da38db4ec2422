package org.palestre.billing.boundary;

import org.palestre.shared.Money;

/**
 * A payer's wallet.
 *
 * @param balance above zero it is the payer's, below it is owed
 * @param notYetDebited what the lines cost that wait for their day or their invoice
 * @param lines how many these are
 * @param ordered what the treasury is to collect for this service
 * @param overdraft how far below zero bookings may take it today; nothing if it is invoiced
 */
public record WalletSummary(
        ServiceView service, Money balance, Money notYetDebited, long lines, Money ordered, Money overdraft) {

    /** The balance when everything is debited that waits. */
    public Money estimatedBalance() {
        return balance.minus(notYetDebited);
    }
}
