package org.palestre.billing.payment.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** What can be paid in one go. */
public final class PaymentRules {

    /** PayFiP takes no less. */
    public static final Money LEAST = Money.cents(100);

    /** More than this is paid by transfer. */
    public static final Money MOST = Money.cents(10_000_000);

    private static final int MOST_WALLETS = 50;

    private PaymentRules() {}

    /**
     * Refuses what cannot be paid online.
     *
     * @throws BusinessException as {@link #checkWallets}; {@code payment.tooLittle} (least), {@code payment.tooMuch}
     *     (most) at {@code amount}
     */
    public static void check(List<WalletAmount> wallets) {
        checkWallets(wallets);
        Money total = Money.sum(wallets.stream().map(WalletAmount::amount).toList());
        if (total.compareTo(LEAST) < 0) {
            throw BusinessException.invalid("payment.tooLittle", "amount", LEAST);
        }
        if (total.compareTo(MOST) > 0) {
            throw BusinessException.invalid("payment.tooMuch", "amount", MOST);
        }
    }

    /**
     * Refuses what cannot be put into wallets.
     *
     * @throws BusinessException {@code payment.nothing}, {@code payment.notPositive}, {@code payment.walletTwice}, {@code
     *     payment.tooMuch} at {@code amount}
     */
    public static void checkWallets(List<WalletAmount> wallets) {
        if (wallets.isEmpty() || wallets.size() > MOST_WALLETS) {
            throw BusinessException.invalid("payment.nothing", "amount");
        }
        Set<String> seen = new HashSet<>();
        for (WalletAmount wallet : wallets) {
            if (wallet.amount() == null || !wallet.amount().isPositive()) {
                throw BusinessException.invalid("payment.notPositive", "amount");
            }
            if (wallet.amount().compareTo(MOST) > 0) {
                throw BusinessException.invalid("payment.tooMuch", "amount", MOST);
            }
            if (!seen.add(wallet.payerId() + " " + wallet.serviceCode())) {
                throw BusinessException.invalid("payment.walletTwice", "amount");
            }
        }
    }
}
