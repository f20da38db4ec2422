package org.palestre.web.billing.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.palestre.billing.invoice.boundary.Debts;
import org.palestre.billing.invoice.boundary.InvoiceState;

/**
 * What is owed, as the API shows it. Amounts are in cents.
 *
 * @param total all of it
 * @param wallets what wallets lack beside what invoices ask for
 */
public record DebtsDocument(long total, List<Invoice> invoices, List<Wallet> wallets) {

    /** An invoice that is to be paid. */
    public record Invoice(
            String number, long payerId, String payer, LocalDate dueOn, InvoiceState state, long total, long open) {}

    /** A wallet below zero. */
    public record Wallet(long payerId, String payer, String serviceCode, String service, long owed) {}

    static DebtsDocument of(Debts debts, Locale language) {
        return new DebtsDocument(
                debts.total().cents(),
                debts.invoices().stream()
                        .map(invoice -> new Invoice(
                                invoice.number(),
                                invoice.payerId(),
                                invoice.payerName(),
                                invoice.dueOn(),
                                invoice.state(),
                                invoice.total().cents(),
                                invoice.open().cents()))
                        .toList(),
                debts.besideInvoices().stream()
                        .map(wallet -> new Wallet(
                                wallet.payerId(),
                                wallet.payerName(),
                                wallet.serviceCode(),
                                wallet.serviceName(language),
                                wallet.beside().cents()))
                        .toList());
    }
}
