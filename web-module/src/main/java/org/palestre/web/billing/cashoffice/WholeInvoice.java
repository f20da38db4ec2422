package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.cashoffice.boundary.CounterInvoice;
import org.palestre.billing.cashoffice.boundary.CounterWallet;
import org.palestre.shared.Money;

/**
 * An invoice for several services at the counter, that can be paid by one amount.
 *
 * @param open what of all of them is not paid
 */
public record WholeInvoice(long payerId, String payerName, CounterInvoice invoice, Money open) implements Serializable {

    /** Those of these wallets, the oldest first. */
    static List<WholeInvoice> of(List<CounterWallet> wallets) {
        Map<String, List<WholeInvoice>> byNumber = new LinkedHashMap<>();
        for (CounterWallet wallet : wallets) {
            wallet.invoices().forEach(part -> byNumber.computeIfAbsent(part.number(), number -> new ArrayList<>())
                    .add(new WholeInvoice(wallet.payerId(), wallet.payerName(), part, part.open())));
        }
        return byNumber.values().stream()
                .filter(parts -> parts.size() > 1)
                .map(parts -> parts.get(0)
                        .with(Money.sum(parts.stream().map(WholeInvoice::open).toList())))
                .toList();
    }

    private WholeInvoice with(Money all) {
        return new WholeInvoice(payerId, payerName, invoice, all);
    }
}
