package org.palestre.billing.cashoffice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.CounterInvoice;
import org.palestre.billing.cashoffice.boundary.CounterWallet;
import org.palestre.billing.cashoffice.entity.CounterSearch;
import org.palestre.billing.invoice.boundary.OpenInvoice;
import org.palestre.billing.invoice.boundary.OpenInvoices;

/** The wallets of those who stand at the counter, with the invoices that they can pay; in two statements. */
@ApplicationScoped
public class CounterWallets {

    @Inject
    private CounterSearch search;

    @Inject
    private OpenInvoices invoices;

    /** Those of these payers, those that owe first. */
    public List<CounterWallet> of(List<Long> payerIds) {
        List<OpenInvoice> open = invoices.ofPayers(payerIds);
        return search.wallets(payerIds).stream()
                .map(wallet -> wallet.with(open.stream()
                        .filter(invoice -> invoice.payerId() == wallet.payerId())
                        .flatMap(invoice -> parts(invoice, wallet.serviceCode()).stream())
                        .toList()))
                .toList();
    }

    private static List<CounterInvoice> parts(OpenInvoice invoice, String serviceCode) {
        return invoice.parts().stream()
                .filter(part -> part.serviceCode().equals(serviceCode))
                .map(part -> new CounterInvoice(invoice.number(), invoice.dueOn(), part.open()))
                .toList();
    }
}
