package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import java.util.List;
import org.palestre.billing.invoice.boundary.InvoiceShare;
import org.palestre.shared.Money;

/**
 * So much is to be paid into this payer's wallet for this service.
 *
 * @param invoice number of the invoice that it is for; null if it is for the oldest ones
 */
public record WalletAmount(long payerId, String serviceCode, Money amount, String invoice) implements Serializable {

    public WalletAmount {
        invoice = invoice == null || invoice.isBlank() ? null : invoice.strip();
    }

    /** For whatever is oldest. */
    public static WalletAmount of(long payerId, String serviceCode, Money amount) {
        return new WalletAmount(payerId, serviceCode, amount, null);
    }

    /** The wallets that these parts of an invoice are paid into. */
    public static List<WalletAmount> of(List<InvoiceShare> shares) {
        return shares.stream()
                .map(share -> new WalletAmount(share.payerId(), share.serviceCode(), share.amount(), share.invoice()))
                .toList();
    }

    /** What of it is for invoices that were named. */
    public static List<InvoiceShare> shares(List<WalletAmount> wallets) {
        return wallets.stream()
                .filter(wallet -> wallet.invoice() != null)
                .map(wallet ->
                        new InvoiceShare(wallet.invoice(), wallet.payerId(), wallet.serviceCode(), wallet.amount()))
                .toList();
    }
}
