package org.palestre.billing.cashoffice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.cashoffice.entity.ReceiptReading;
import org.palestre.billing.control.PayerFinder;

/** Finds who paid by the number of a receipt or of a cheque. */
@ApplicationScoped
public class ReceiptFinder implements PayerFinder {

    @Inject
    private ReceiptReading receipts;

    @Override
    public Collection<Long> find(String words) {
        return words.strip().matches("[A-Za-z0-9-]{4,40}") ? receipts.payersOf(words) : List.of();
    }
}
