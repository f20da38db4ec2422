package org.palestre.billing.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.boundary.TrailDocument;
import org.palestre.billing.control.TrailFinder;
import org.palestre.billing.control.TrailPapers;

/** The way of a euro through the online payment service. */
@ApplicationScoped
public class OnlinePaymentTrail implements TrailFinder {

    private static final String PAYMENTS = """
            SELECT 'ONLINE_PAYMENT' AS kind, p.reference AS name, 'online-payment?number=' || p.reference AS page,
                   e.booked_on AS day, p.paid_cents AS cents, ARRAY[p.entry_id] AS entries
              FROM billing.payment p
              JOIN billing.entry e ON e.id = p.entry_id
            """;
    private static final String PAYMENTS_OF_ENTRIES = PAYMENTS + " WHERE p.entry_id = ANY (?::bigint[]) ORDER BY p.id";
    private static final String PAYMENTS_CALLED = PAYMENTS + " WHERE p.reference = ?";

    @Inject
    private TrailPapers papers;

    @Override
    public List<TrailDocument> documents(Collection<Long> entryIds) {
        return papers.ofEntries(PAYMENTS_OF_ENTRIES, entryIds);
    }

    @Override
    public List<TrailDocument> called(String name) {
        return papers.called(PAYMENTS_CALLED, name);
    }
}
