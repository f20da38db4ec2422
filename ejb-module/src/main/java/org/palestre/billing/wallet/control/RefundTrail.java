package org.palestre.billing.wallet.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.boundary.TrailDocument;
import org.palestre.billing.control.TrailFinder;
import org.palestre.billing.control.TrailPapers;

/** The way of a euro back to the payer. */
@ApplicationScoped
public class RefundTrail implements TrailFinder {

    private static final String REFUNDS = """
            SELECT 'REFUND' AS kind, r.reference AS name, 'examine-refund?number=' || r.reference AS page, e.booked_on AS day, r.cents,
                   array_remove(ARRAY[r.entry_id, r.sent_entry_id, r.returned_entry_id], NULL) AS entries
              FROM billing.refund r
              JOIN billing.entry e ON e.id = r.entry_id
            """;
    private static final String REFUNDS_OF_ENTRIES = REFUNDS
            + " WHERE r.entry_id = ANY (?::bigint[]) OR r.sent_entry_id = ANY (?::bigint[])"
            + " OR r.returned_entry_id = ANY (?::bigint[]) ORDER BY r.id";
    private static final String REFUNDS_CALLED = REFUNDS + " WHERE r.reference = ?";

    @Inject
    private TrailPapers papers;

    @Override
    public List<TrailDocument> documents(Collection<Long> entryIds) {
        return papers.ofEntries(REFUNDS_OF_ENTRIES, entryIds);
    }

    @Override
    public List<TrailDocument> called(String name) {
        return papers.called(REFUNDS_CALLED, name);
    }
}
