package org.palestre.web.billing.payment;

import java.io.Serializable;
import org.palestre.billing.payment.boundary.PayableWallet;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;

/** A wallet on the page, with the amount that is typed beside it. */
public class WalletRow implements Serializable {

    private final PayableWallet wallet;
    private Long amount;

    WalletRow(PayableWallet wallet) {
        this.wallet = wallet;
        this.amount = wallet.missing().isZero() ? null : wallet.missing().cents();
    }

    public PayableWallet getWallet() {
        return wallet;
    }

    /** In cents; null or zero if nothing is to be paid. */
    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    boolean wanted() {
        return amount != null && amount != 0;
    }

    WalletAmount toPay() {
        return WalletAmount.of(wallet.payerId(), wallet.serviceCode(), Money.cents(amount));
    }
}
