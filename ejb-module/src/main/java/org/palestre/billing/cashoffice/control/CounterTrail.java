package org.palestre.billing.cashoffice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.billing.boundary.TrailDocument;
import org.palestre.billing.control.TrailFinder;
import org.palestre.billing.control.TrailPapers;

/** The way of a euro over the counter: the receipt, its cancellation, the deposit slip. */
@ApplicationScoped
public class CounterTrail implements TrailFinder {

    private static final String RECEIPTS = """
            SELECT 'RECEIPT' AS kind, r.number AS name, 'receipt?id=' || r.id AS page, r.taken_on AS day, r.cents,
                   ARRAY(SELECT r.entry_id UNION SELECT c.entry_id FROM billing.receipt_cancellation c WHERE c.receipt_id = r.id) AS entries
              FROM billing.receipt r
            """;
    private static final String RECEIPTS_OF_ENTRIES = RECEIPTS
            + " WHERE r.entry_id = ANY (?::bigint[])"
            + " OR r.id IN (SELECT receipt_id FROM billing.receipt_cancellation WHERE entry_id = ANY (?::bigint[])) ORDER BY r.id";
    private static final String RECEIPTS_CALLED = RECEIPTS + " WHERE r.number = ?";

    private static final String DEPOSITS = """
            SELECT 'DEPOSIT' AS kind, d.number AS name, 'cash-deposit?id=' || d.id AS page, d.made_on AS day, d.cents,
                   ARRAY[d.entry_id] AS entries
              FROM billing.deposit d
            """;
    private static final String DEPOSITS_OF_ENTRIES = DEPOSITS + " WHERE d.entry_id = ANY (?::bigint[]) ORDER BY d.id";
    private static final String DEPOSITS_CALLED = DEPOSITS + " WHERE d.number = ?";

    @Inject
    private TrailPapers papers;

    @Override
    public List<TrailDocument> documents(Collection<Long> entryIds) {
        return Stream.of(RECEIPTS_OF_ENTRIES, DEPOSITS_OF_ENTRIES)
                .flatMap(sql -> papers.ofEntries(sql, entryIds).stream())
                .toList();
    }

    @Override
    public List<TrailDocument> called(String name) {
        return Stream.of(RECEIPTS_CALLED, DEPOSITS_CALLED)
                .flatMap(sql -> papers.called(sql, name).stream())
                .toList();
    }
}
