package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palestre.shared.Database;

/** Payments of invoices that may be paid at this moment, on PayFiP's page. */
@ApplicationScoped
public class PaymentsUnderWay {

    /** A payment, and of which invoice. */
    public record UnderWay(String invoice, String payment) {}

    @Inject
    private Database database;

    /**
     * One for one of these invoices: the payer was sent to PayFiP and no result is known, or is about to be sent.
     *
     * @param other not this payment; 0 if all are meant
     * @param forgottenBefore whoever was about to be sent before that, was not
     */
    public Optional<UnderWay> of(List<String> invoices, long other, Instant forgottenBefore) {
        return database.first(
                """
                SELECT i.reference AS invoice, p.reference AS payment
                  FROM billing.invoice i
                  JOIN billing.payment_line l ON l.invoice_id = i.id
                  JOIN billing.payment p ON p.id = l.payment_id
                 WHERE i.reference = ANY (?::text[]) AND p.id <> ?
                   AND (p.state = 'PENDING' OR p.state = 'CREATED' AND p.claim IS NOT NULL AND p.claimed_at >= ?)
                 ORDER BY p.id LIMIT 1""",
                row -> new UnderWay(row.getString("invoice"), row.getString("payment")),
                invoices,
                other,
                forgottenBefore);
    }
}
