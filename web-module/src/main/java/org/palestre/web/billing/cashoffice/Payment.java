package org.palestre.web.billing.cashoffice;

import java.util.List;
import java.util.stream.Stream;
import org.palestre.billing.cashoffice.boundary.MeetPayer;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;
import org.palestre.web.api.Asked;

/** What is paid, and with what. */
public record Payment(String paidBy, List<WalletAmount> wallets, List<InvoiceAmount> invoices, List<NewMeans> means) {

    List<WalletAmount> amounts(MeetPayer counter) {
        List<WalletAmount> single = invoices == null ? Asked.required(wallets, "wallets") : wallets;
        Stream<WalletAmount> ofInvoices = Stream.ofNullable(invoices)
                .flatMap(List::stream)
                .map(one -> Asked.required(one, "invoices"))
                .flatMap(one -> counter.shares(one.payerId(), one.number(), one.amount()).stream());
        return Stream.concat(
                        Stream.ofNullable(single)
                                .flatMap(List::stream)
                                .map(wallet -> Asked.required(wallet, "wallets")),
                        ofInvoices)
                .toList();
    }

    /** One amount for an invoice of a payer, shared between its services in proportion to what is open of each. */
    public record InvoiceAmount(long payerId, String number, Money amount) {}
}
