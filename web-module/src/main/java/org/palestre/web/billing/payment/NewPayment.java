package org.palestre.web.billing.payment;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.palestre.billing.payment.boundary.PayInvoice;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;
import org.palestre.web.api.Asked;

/** Wallets and how much to put into each. */
@Schema(description = "Wallets to pay into, each with its amount in cents, or one amount for an invoice, or both")
public record NewPayment(
        List<Part> wallets,

        @Schema(
                description =
                        "Invoices with one amount each, shared between their services in proportion to what is open")
        List<Whole> invoices) {

    /** So many cents into the wallet of this payer for this service. */
    public record Part(
            @Schema(required = true) Long payerId,
            @Schema(required = true) String serviceCode,
            @Schema(required = true) Long amount,

            @Schema(description = "Number of the invoice that it is for; without it the oldest are paid")
            String invoice) {}

    /** So many cents for this invoice, whatever it charges for. */
    public record Whole(
            @Schema(required = true) String number,
            @Schema(required = true) Long amount) {}

    List<WalletAmount> amounts(PayInvoice payInvoice) {
        Stream<WalletAmount> ofInvoices = Stream.ofNullable(invoices)
                .flatMap(List::stream)
                .map(whole -> Asked.required(whole, "invoices"))
                .flatMap(whole -> payInvoice
                        .shares(
                                Asked.required(whole.number(), "number"),
                                Money.cents(Asked.required(whole.amount(), "amount")))
                        .stream());
        return Stream.concat(parts(), ofInvoices).toList();
    }

    /** Only what names wallets, for whoever does not pay invoices. */
    List<WalletAmount> ofWallets() {
        Asked.required(wallets, "wallets");
        return parts().toList();
    }

    private Stream<WalletAmount> parts() {
        List<Part> asked = invoices == null ? Asked.required(wallets, "wallets") : wallets;
        return Stream.ofNullable(asked)
                .flatMap(List::stream)
                .map(part -> Asked.required(part, "wallets"))
                .map(part -> new WalletAmount(
                        Asked.required(part.payerId(), "payerId"),
                        Asked.required(part.serviceCode(), "serviceCode"),
                        Money.cents(Asked.required(part.amount(), "amount")),
                        part.invoice()));
    }
}
