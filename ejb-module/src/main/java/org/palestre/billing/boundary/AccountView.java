package org.palestre.billing.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * A payer's account.
 *
 * @param bankAccount where refunds go, its ends only; null if it is not known
 */
public record AccountView(PayerView payer, List<WalletSummary> wallets, String bankAccount) {

    public AccountView {
        wallets = List.copyOf(wallets);
    }

    /** What all wallets come to together. */
    public Money balance() {
        return Money.sum(wallets.stream().map(WalletSummary::balance).toList());
    }
}
