package org.palestre.billing.payment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.palestre.billing.payment.boundary.PayfipSettings;
import org.palestre.billing.payment.boundary.PaymentEventKind;
import org.palestre.shared.Database;

/** What PayFiP knows of payments: one operation for each, given to one caller. */
@ApplicationScoped
public class Operations {

    @Inject
    private Database database;

    @Inject
    private PaymentEvents events;

    /** Lets one caller ask PayFiP for an operation; empty if another one does, or none is wanted any more. */
    public Optional<UUID> claim(long paymentId, Instant now, Instant forgottenBefore) {
        UUID claim = UUID.randomUUID();
        int claimed = database.update("""
                UPDATE billing.payment SET claim = ?, claimed_at = ?
                 WHERE id = ? AND state = 'CREATED' AND (claim IS NULL OR claimed_at < ?)""", claim, now, paymentId, forgottenBefore);
        return claimed == 1 ? Optional.of(claim) : Optional.empty();
    }

    /** Keeps the operation, if the one who asked for it still holds the claim. */
    public boolean opened(
            long paymentId, UUID claim, String idOp, PayfipSettings settings, Instant now, Instant askAt) {
        int kept = database.update("""
                UPDATE billing.payment
                   SET state = 'PENDING', id_op = ?, sent_at = ?, client_number = ?, mode = ?, ask_at = ?, claim = NULL
                 WHERE id = ? AND claim = ? AND state = 'CREATED'""", idOp, now, settings.clientNumber(), settings.mode(), askAt, paymentId, claim);
        if (kept == 1) {
            events.note(paymentId, PaymentEventKind.SENT, idOp, now);
        }
        return kept == 1;
    }

    /** Gives the claim back: PayFiP opened nothing. */
    public void notOpened(long paymentId, UUID claim, String answer, Instant now) {
        database.update(
                "UPDATE billing.payment SET claim = NULL, last_answer = ?, answered_at = ? WHERE id = ? AND claim = ?",
                answer,
                now,
                paymentId,
                claim);
        events.note(paymentId, PaymentEventKind.NOT_SENT, answer, now);
    }

    /** The payment whose operation it is. */
    public Optional<Long> payment(String idOp) {
        return database.first("SELECT id FROM billing.payment WHERE id_op = ?", row -> row.getLong("id"), idOp);
    }

    /**
     * Has PayFiP asked at once, since something seems to have happened there, but no more often than every three seconds.
     * Nothing happens once the money has come.
     */
    public void wake(long paymentId, PaymentEventKind sign, Instant now) {
        int woken = database.update("""
                UPDATE billing.payment
                   SET ask_at = greatest(?, answered_at + interval '3 seconds'), waits = 0,
                       came_back_at = coalesce(came_back_at, ?), notifications = notifications + ?
                 WHERE id = ? AND id_op IS NOT NULL AND entry_id IS NULL""", now, now, sign == PaymentEventKind.NOTIFIED ? 1 : 0, paymentId);
        if (woken == 1) {
            events.noteOnce(paymentId, sign, now);
        }
    }

    /** Has PayFiP asked at a moment, unless the money has come. */
    public void askAt(long paymentId, Instant moment) {
        database.update(
                "UPDATE billing.payment SET ask_at = ?, waits = 0 WHERE id = ? AND id_op IS NOT NULL AND entry_id IS NULL",
                moment,
                paymentId);
    }
}
