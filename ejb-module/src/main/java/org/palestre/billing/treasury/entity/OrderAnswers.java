package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.palestre.billing.treasury.boundary.AnswerView;
import org.palestre.billing.treasury.boundary.FileState;
import org.palestre.billing.treasury.control.PesAnswer.Visa;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Writes what the treasury answered. */
@ApplicationScoped
public class OrderAnswers {

    @Inject
    private Database database;

    public boolean isRead(String sha256) {
        return database.number("SELECT count(*) FROM billing.treasury_return WHERE sha256 = ?", sha256) > 0;
    }

    /** The file of that name, kept from everybody else until this transaction ends; the name may lack its ending. */
    public Optional<Long> lockFile(String name) {
        return database.first(
                "SELECT id FROM billing.treasury_file WHERE name = ? || '.xml' FOR UPDATE",
                row -> row.getLong("id"),
                name);
    }

    /** How many were changed: none if that was answered before. A file that was answered had been sent. */
    public int answered(long fileId, FileState state, String answer, Instant now) {
        return database.update("""
                UPDATE billing.treasury_file SET state = ?, answer = ?, answered_at = ?, sent_at = coalesce(sent_at, ?)
                 WHERE id = ? AND state IN ('MADE', 'SENT')""", state, answer.isEmpty() ? null : answer, now, now, fileId);
    }

    /** The order of that number, kept from everybody else until this transaction ends. */
    public Optional<Long> lockOrder(int exercise, String kind, long number) {
        return database.first(
                "SELECT id FROM billing.treasury_order WHERE exercise = ? AND kind = ? AND number = ? FOR UPDATE",
                row -> row.getLong("id"),
                exercise,
                kind,
                number);
    }

    /** What the accountant said of an order. */
    public void visa(long orderId, Visa visa, String comment, LocalDate on) {
        database.update("""
                UPDATE billing.treasury_order SET visa = CASE WHEN ? = 'OTHER' THEN visa ELSE ? END,
                       answer = coalesce(?, answer), answered_on = coalesce(?, answered_on)
                 WHERE id = ?""", visa, visa, comment.isEmpty() ? null : comment, on, orderId);
    }

    /** What the treasury has collected for an order until now. */
    public void collected(long orderId, Money total) {
        database.update("UPDATE billing.treasury_order SET paid_cents = ? WHERE id = ?", total.cents(), orderId);
    }

    public void addReceipt(long orderId, long returnId, LocalDate on, Money by, long entryId) {
        database.update(
                "INSERT INTO billing.treasury_receipt (order_id, return_id, received_on, cents, entry_id) VALUES (?, ?, ?, ?, ?)",
                orderId,
                returnId,
                on,
                by.cents(),
                entryId);
    }

    /** The answer's id. */
    public long add(boolean acknowledgement, long documentId, String sha256, Instant now, String by) {
        return database.number("""
                INSERT INTO billing.treasury_return (kind, document_id, sha256, read_at, read_by) VALUES (?, ?, ?, ?, ?)
                RETURNING id""", acknowledgement ? "ACKNOWLEDGEMENT" : "RETURN", documentId, sha256, now, by);
    }

    /** The latest first. */
    public Page<AnswerView> page(PageRequest page) {
        return new Page<>(
                database.list(
                        """
                        SELECT r.id, r.kind, r.read_at, r.read_by, d.file_name,
                               (SELECT coalesce(sum(cents), 0)::bigint FROM billing.treasury_receipt WHERE return_id = r.id) AS cents
                          FROM billing.treasury_return r JOIN documents.document d ON d.id = r.document_id
                         ORDER BY r.id DESC LIMIT ? OFFSET ?""",
                        row -> new AnswerView(
                                row.getLong("id"),
                                row.getString("kind").equals("ACKNOWLEDGEMENT"),
                                row.getString("file_name"),
                                Database.instant(row, "read_at"),
                                row.getString("read_by"),
                                Money.cents(row.getLong("cents"))),
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.treasury_return"));
    }
}
