package org.palestre.billing.cashoffice.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** What can be put into wallets by one receipt. */
public final class WalletRules {

    private static final int MOST_WALLETS = 30;

    private WalletRules() {}

    /**
     * What they come to.
     *
     * @throws BusinessException {@code cashoffice.noWallets} (most), {@code cashoffice.amount} (most) at {@code wallets[i].amount}, {@code
     *     cashoffice.walletTwice} at {@code wallets}
     */
    public static Money total(List<WalletAmount> wallets) {
        if (wallets.isEmpty() || wallets.size() > MOST_WALLETS) {
            throw BusinessException.invalid("cashoffice.noWallets", "wallets", MOST_WALLETS);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wallets.size(); i++) {
            WalletAmount wallet = wallets.get(i);
            MeansRules.at("wallets", i, () -> MeansRules.amount(wallet.amount()));
            if (!seen.add(wallet.payerId() + " " + wallet.serviceCode())) {
                throw BusinessException.invalid("cashoffice.walletTwice", "wallets");
            }
        }
        return MeansRules.amount(
                Money.sum(wallets.stream().map(WalletAmount::amount).toList()));
    }
}
