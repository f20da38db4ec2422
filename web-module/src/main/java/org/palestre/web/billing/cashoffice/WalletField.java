package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import org.palestre.billing.cashoffice.boundary.CounterWallet;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;

/** A wallet at the counter, with the amount that is paid into it; what is owed is proposed. */
public class WalletField implements Serializable {

    private final CounterWallet wallet;
    private Long amount;

    WalletField(CounterWallet wallet) {
        this.wallet = wallet;
        this.amount = wallet.owed().isZero() ? null : wallet.owed().cents();
    }

    boolean wanted() {
        return amount != null && amount != 0;
    }

    WalletAmount paid() {
        return new WalletAmount(wallet.payerId(), wallet.serviceCode(), Money.cents(amount));
    }

    public CounterWallet getWallet() {
        return wallet;
    }

    /** In cents; null or zero if nothing is paid. */
    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
