package org.palestre.billing.invoice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.palestre.billing.control.PayerFinder;
import org.palestre.billing.invoice.entity.InvoiceSearch;

/** Finds payers by the number of an invoice or credit note. */
@ApplicationScoped
public class InvoiceFinder implements PayerFinder {

    @Inject
    private InvoiceSearch search;

    @Override
    public Collection<Long> find(String words) {
        return search.payersOf(words);
    }
}
