package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.palestre.billing.invoice.boundary.ReliefView;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** What was taken off invoices beside what was paid. */
@ApplicationScoped
public class Reliefs {

    private static final String ADD = """
            INSERT INTO billing.invoice_relief (invoice_id, service_code, kind, cents, entry_id, noted_at, noted_by, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (invoice_id, service_code, entry_id) DO NOTHING""";

    @Inject
    private Database database;

    /** The treasury is to collect it, or not any more. */
    public void ordered(long invoiceId, String serviceCode, Money amount, long entryId, Instant now, String by) {
        database.update(ADD, invoiceId, serviceCode, ReliefView.Kind.ORDERED, amount.cents(), entryId, now, by, null);
    }

    /** It is given up. */
    public void writtenOff(
            long invoiceId, String serviceCode, Money amount, long entryId, Instant now, String by, String reason) {
        database.update(
                ADD, invoiceId, serviceCode, ReliefView.Kind.WRITE_OFF, amount.cents(), entryId, now, by, reason);
    }

    /** All that was taken off an invoice, in the order in which it was. */
    public List<ReliefView> of(long invoiceId) {
        return database.list(
                """
                SELECT r.*, c.reference AS credit_note FROM billing.invoice_relief r
                  LEFT JOIN billing.invoice c ON c.id = r.credit_note_id
                 WHERE r.invoice_id = ? ORDER BY r.id""",
                row -> new ReliefView(
                        ReliefView.Kind.valueOf(row.getString("kind")),
                        row.getString("service_code"),
                        Money.cents(row.getLong("cents")),
                        row.getString("credit_note"),
                        row.getLong("entry_id"),
                        Database.instant(row, "noted_at"),
                        row.getString("noted_by"),
                        row.getString("reason")),
                invoiceId);
    }
}
