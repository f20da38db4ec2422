package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palestre.shared.Database;

/** The row of invoices whose document has yet to be made and mailed. */
@ApplicationScoped
public class InvoicePapers {

    @Inject
    private Database database;

    /** Invoices that wait for their document and nobody works on, those that wait longest first. */
    public List<Long> waiting(Instant now, int most) {
        return database.list(
                "SELECT invoice_id FROM billing.invoice_paper WHERE document_id IS NULL AND due_at <= ?"
                        + " ORDER BY due_at, invoice_id LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> row.getLong(1),
                now,
                most);
    }

    /** Whether the invoice waits for its document and nobody else works on it; now the caller does. */
    public boolean take(long invoiceId) {
        return database.first(
                        "SELECT invoice_id FROM billing.invoice_paper WHERE invoice_id = ? AND document_id IS NULL"
                                + " FOR UPDATE SKIP LOCKED",
                        row -> row.getLong(1),
                        invoiceId)
                .isPresent();
    }

    /** The document of an invoice, if it was made; waits for whoever makes it at this moment. */
    public Optional<Long> documentHeld(long invoiceId) {
        return database
                .list(
                        "SELECT document_id FROM billing.invoice_paper WHERE invoice_id = ? FOR UPDATE",
                        row -> Optional.ofNullable(row.getObject(1, Long.class)),
                        invoiceId)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Puts an invoice off whose document could not be made: a minute, then longer each time, an hour at most. */
    public void postpone(long invoiceId, Instant now) {
        database.update("""
                UPDATE billing.invoice_paper SET attempts = attempts + 1,
                       due_at = ?::timestamptz + least(interval '1 hour', interval '1 minute' * 2 ^ least(attempts, 10))
                 WHERE invoice_id = ? AND document_id IS NULL""", now, invoiceId);
    }

    /** Notes that the document was made, and whether there was somebody to mail it to. */
    public void made(long invoiceId, long documentId, boolean mailed, Instant now) {
        database.update(
                "UPDATE billing.invoice_paper SET document_id = ?, mailed = ?, made_at = ? WHERE invoice_id = ?",
                documentId,
                mailed,
                now,
                invoiceId);
    }
}
