package org.palestre.web.billing.payment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.Money;
import org.palestre.web.api.Asked;

/** Wallets and how much to put into each. */
@Schema(description = "Wallets to pay into, each with its amount in cents")
public record NewPayment(@Schema(required = true) List<Part> wallets) {

    /** So many cents into the wallet of this payer for this service. */
    public record Part(
            @Schema(required = true) Long payerId,
            @Schema(required = true) String serviceCode,
            @Schema(required = true) Long amount,

            @Schema(description = "Number of the invoice that it is for; without it the oldest are paid")
            String invoice) {}

    List<WalletAmount> amounts() {
        return Asked.required(wallets, "wallets").stream()
                .map(part -> Asked.required(part, "wallets"))
                .map(part -> new WalletAmount(
                        Asked.required(part.payerId(), "payerId"),
                        Asked.required(part.serviceCode(), "serviceCode"),
                        Money.cents(Asked.required(part.amount(), "amount")),
                        part.invoice()))
                .toList();
    }
}
