package org.palestre.billing.invoice.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * What a person, and the organisations for which the person acts, owe today.
 *
 * @param invoices those with something open, the most urgent first
 * @param wallets those below zero, whether invoices ask for it or not
 */
public record Debts(List<InvoiceView> invoices, List<OwedWallet> wallets) {

    public Debts {
        invoices = List.copyOf(invoices);
        wallets = List.copyOf(wallets);
    }

    /** Whether nothing is owed. */
    public boolean none() {
        return wallets.isEmpty();
    }

    /** All of it. */
    public Money total() {
        return Money.sum(wallets.stream().map(OwedWallet::owed).toList());
    }

    /** The wallets in which more is missing than invoices ask for. */
    public List<OwedWallet> besideInvoices() {
        return wallets.stream().filter(wallet -> wallet.beside().isPositive()).toList();
    }

    /** Whether the last day to pay is over for one of the invoices at least. */
    public boolean late() {
        return invoices.stream().anyMatch(invoice -> invoice.state() == InvoiceState.LATE);
    }
}
