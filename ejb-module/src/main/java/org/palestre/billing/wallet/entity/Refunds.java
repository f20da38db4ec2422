package org.palestre.billing.wallet.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.billing.wallet.boundary.RefundState;
import org.palestre.billing.wallet.control.StoredRefund;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.SqlState;

/** Refunds as they are written; each is locked before anything is decided about it. */
@ApplicationScoped
public class Refunds {

    @Inject
    private Database database;

    /**
     * Writes a request down; gives its number.
     *
     * @throws BusinessException {@code wallet.refundWaiting} if another request for the wallet waits for an answer
     */
    public String request(
            long payerId,
            String serviceCode,
            Money amount,
            BankAccountView account,
            String comment,
            long personId,
            Instant now) {
        try {
            return database.list(
                            """
                    INSERT INTO billing.refund (payer_id, service_code, cents, iban, bic, holder, comment, requested_by, requested_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING reference""",
                            row -> row.getString(1),
                            payerId,
                            serviceCode,
                            amount.cents(),
                            account.iban(),
                            account.bic(),
                            account.holder(),
                            comment,
                            personId,
                            now)
                    .get(0);
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                throw BusinessException.conflict("wallet.refundWaiting");
            }
            throw e;
        }
    }

    /** The refund of that number; nobody else changes it until the transaction ends. */
    public Optional<StoredRefund> hold(String reference) {
        return list("reference = ?", reference).stream().findFirst();
    }

    /** The refunds of these numbers, held, in the order of their numbers. */
    public List<StoredRefund> hold(Collection<String> references) {
        return references.isEmpty() ? List.of() : list("reference = ANY (?::text[])", List.copyOf(references));
    }

    public void withdraw(long id) {
        database.update("UPDATE billing.refund SET state = 'WITHDRAWN' WHERE id = ?", id);
    }

    public void refuse(long id, String by, Instant now, String reason) {
        database.update(
                "UPDATE billing.refund SET state = 'REFUSED', decided_by = ?, decided_at = ?, reason = ? WHERE id = ?",
                by,
                now,
                reason,
                id);
    }

    public void accept(long id, String by, Instant now, long entryId) {
        database.update(
                "UPDATE billing.refund SET state = 'ACCEPTED', decided_by = ?, decided_at = ?, entry_id = ? WHERE id = ?",
                by,
                now,
                entryId,
                id);
    }

    public void sent(long id, String transfer, Instant now, long entryId) {
        database.update(
                "UPDATE billing.refund SET state = 'SENT', transfer = ?, sent_at = ?, sent_entry_id = ? WHERE id = ?",
                transfer,
                now,
                entryId,
                id);
    }

    public void returned(long id, String reason, Instant now, long entryId) {
        database.update(
                "UPDATE billing.refund SET state = 'RETURNED', return_reason = ?, returned_at = ?, returned_entry_id = ?"
                        + " WHERE id = ?",
                reason,
                now,
                entryId,
                id);
    }

    private List<StoredRefund> list(String condition, Object parameter) {
        return database.list(
                "SELECT * FROM billing.refund WHERE " + condition + " ORDER BY id FOR NO KEY UPDATE",
                row -> new StoredRefund(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getLong("payer_id"),
                        row.getString("service_code"),
                        Money.cents(row.getLong("cents")),
                        RefundState.valueOf(row.getString("state")),
                        row.getLong("requested_by"),
                        row.getString("transfer")),
                parameter);
    }
}
