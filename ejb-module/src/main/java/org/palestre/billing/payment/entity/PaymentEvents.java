package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.palestre.billing.payment.boundary.PaymentEventKind;
import org.palestre.billing.payment.boundary.PaymentEventView;
import org.palestre.shared.Database;

/** What happened to a payment, for whoever has to find out. */
@ApplicationScoped
public class PaymentEvents {

    @Inject
    private Database database;

    /** Notes it. */
    public void note(long paymentId, PaymentEventKind kind, String detail, Instant now) {
        database.update(
                "INSERT INTO billing.payment_event (payment_id, at, kind, detail) VALUES (?, ?, ?, ?)",
                paymentId,
                now,
                kind,
                detail);
    }

    /** Notes it, unless it happened before. */
    public void noteOnce(long paymentId, PaymentEventKind kind, Instant now) {
        database.update("""
                INSERT INTO billing.payment_event (payment_id, at, kind)
                SELECT ?, ?, ? WHERE NOT EXISTS (SELECT FROM billing.payment_event WHERE payment_id = ? AND kind = ?)""", paymentId, now, kind, paymentId, kind);
    }

    /** All of it, in its order. */
    public List<PaymentEventView> of(long paymentId) {
        return database.list(
                "SELECT at, kind, detail FROM billing.payment_event WHERE payment_id = ? ORDER BY id",
                row -> new PaymentEventView(
                        Database.instant(row, "at"),
                        PaymentEventKind.valueOf(row.getString("kind")),
                        row.getString("detail")),
                paymentId);
    }
}
