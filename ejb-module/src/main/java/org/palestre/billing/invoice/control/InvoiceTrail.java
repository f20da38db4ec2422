package org.palestre.billing.invoice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.boundary.TrailDocument;
import org.palestre.billing.control.TrailFinder;
import org.palestre.billing.control.TrailPapers;

/** The way of a euro through invoices and credit notes: what they debited, what paid them by their number, what was given up. */
@ApplicationScoped
public class InvoiceTrail implements TrailFinder {

    private static final String INVOICES = """
            SELECT i.kind, i.reference AS name, 'invoice?number=' || i.reference AS page, i.issued_on AS day, i.total_cents AS cents,
                   ARRAY(SELECT i.entry_id
                         UNION SELECT p.entry_id FROM billing.invoice_payment p WHERE p.invoice_id = i.id
                         UNION SELECT r.entry_id FROM billing.invoice_relief r WHERE r.invoice_id = i.id) AS entries
              FROM billing.invoice i
            """;
    private static final String INVOICES_OF_ENTRIES = INVOICES
            + " WHERE i.entry_id = ANY (?::bigint[])"
            + " OR i.id IN (SELECT invoice_id FROM billing.invoice_payment WHERE entry_id = ANY (?::bigint[]))"
            + " OR i.id IN (SELECT invoice_id FROM billing.invoice_relief WHERE entry_id = ANY (?::bigint[])) ORDER BY i.id";
    private static final String INVOICES_CALLED = INVOICES + " WHERE i.reference = ?";

    @Inject
    private TrailPapers papers;

    @Override
    public List<TrailDocument> documents(Collection<Long> entryIds) {
        return papers.ofEntries(INVOICES_OF_ENTRIES, entryIds);
    }

    @Override
    public List<TrailDocument> called(String name) {
        return papers.called(INVOICES_CALLED, name);
    }
}
