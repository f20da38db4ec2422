package org.palestre.billing.wallet.control;

import org.palestre.billing.wallet.boundary.RefundOffer;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** What can be asked back from a wallet. */
public final class RefundRules {

    private RefundRules() {}

    /**
     * Refuses what cannot be had back. That the money is still there is judged again, and for good, when it is accepted.
     *
     * @throws BusinessException {@code wallet.notPositive}, {@code wallet.moreThanThere} (balance) at {@code amount};
     *     {@code wallet.noBankAccount}, {@code wallet.refundWaiting}
     */
    public static void check(RefundOffer offer, Money amount) {
        if (amount == null || !amount.isPositive()) {
            throw BusinessException.invalid("wallet.notPositive", "amount");
        }
        if (amount.compareTo(offer.balance()) > 0) {
            throw BusinessException.invalid("wallet.moreThanThere", "amount", offer.balance());
        }
        if (offer.account() == null) {
            throw BusinessException.conflict("wallet.noBankAccount");
        }
        if (offer.waiting() != null) {
            throw BusinessException.conflict("wallet.refundWaiting");
        }
    }
}
