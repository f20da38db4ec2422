package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import org.palestre.billing.cashoffice.boundary.CounterInvoice;
import org.palestre.billing.cashoffice.boundary.CounterWallet;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;

/**
 * A wallet at the counter, with the amount that is paid into it and the invoice that it is for; what is owed is proposed, or the
 * invoice by whose number the payer was found.
 */
public class WalletField implements Serializable {

    private final CounterWallet wallet;
    private Long amount;
    private String invoice;

    WalletField(CounterWallet wallet, String foundBy) {
        this.wallet = wallet;
        this.amount = wallet.owed().isZero() ? null : wallet.owed().cents();
        wallet.invoices().stream()
                .filter(open -> open.number().equalsIgnoreCase(foundBy))
                .findFirst()
                .ifPresent(this::choose);
    }

    private void choose(CounterInvoice open) {
        invoice = open.number();
        amount = open.open().cents();
    }

    /** Takes over what one amount for an invoice pays of this wallet. */
    void take(WalletAmount share) {
        invoice = share.invoice();
        amount = share.amount().cents();
    }

    boolean takes(WalletAmount share) {
        return wallet.payerId() == share.payerId() && wallet.serviceCode().equals(share.serviceCode());
    }

    boolean wanted() {
        return amount != null && amount != 0;
    }

    WalletAmount paid() {
        return new WalletAmount(wallet.payerId(), wallet.serviceCode(), Money.cents(amount), invoice);
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

    /** Number of the invoice that is paid; null for the oldest. */
    public String getInvoice() {
        return invoice;
    }

    public void setInvoice(String invoice) {
        this.invoice = invoice == null || invoice.isBlank() ? null : invoice;
    }

    /** What each choice comes to, in cents, for the page that reckons along: the oldest first, then the invoices. */
    public String getSums() {
        StringBuilder sums = new StringBuilder().append(wallet.owed().cents());
        wallet.invoices().forEach(open -> sums.append(' ').append(open.open().cents()));
        return sums.toString();
    }
}
