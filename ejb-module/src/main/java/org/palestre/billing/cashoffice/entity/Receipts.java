package org.palestre.billing.cashoffice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.cashoffice.boundary.NewReceipt;
import org.palestre.billing.cashoffice.boundary.TillView;
import org.palestre.billing.cashoffice.control.SettledMeans;
import org.palestre.billing.cashoffice.control.Settlement;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.SqlState;

/** Writes receipts and their cancellations. */
@ApplicationScoped
public class Receipts {

    @Inject
    private Database database;

    /** An id for a receipt to come, which its entry names. */
    public long nextId() {
        return database.number("SELECT nextval('billing.receipt_id_seq')");
    }

    /** The receipt that this till gave for a key. */
    public Optional<Long> ofKey(long tillId, String key) {
        return database.first(
                "SELECT id FROM billing.receipt WHERE till_id = ? AND call_key = ?",
                row -> row.getLong(1),
                tillId,
                key);
    }

    /**
     * Writes a receipt with its wallets and means.
     *
     * @throws BusinessException {@code cashoffice.tillClosed}; {@code cashoffice.voucherTaken} or {@code
     *     cashoffice.unknownIssuer} at {@code issuer}; {@code billing.unknownPayer}
     */
    public void add(
            long id,
            TillView till,
            NewReceipt receipt,
            String paidBy,
            Settlement settlement,
            DocumentNumber number,
            long entryId,
            LocalDate day,
            Instant now) {
        try {
            database.update(
                    """
                    INSERT INTO billing.receipt (id, office_id, till_id, cashier_id, series, year, sequence, call_key, taken_on,
                                                 taken_at, paid_by, cents, tendered_cents, change_cents, entry_id)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id,
                    till.officeId(),
                    till.id(),
                    till.cashierId(),
                    number.series(),
                    number.year(),
                    number.number(),
                    receipt.key(),
                    day,
                    now,
                    paidBy,
                    Money.sum(receipt.wallets().stream()
                                    .map(WalletAmount::amount)
                                    .toList())
                            .cents(),
                    settlement.tendered() == null ? null : settlement.tendered().cents(),
                    settlement.change().cents(),
                    entryId);
            addLines(id, receipt.wallets());
            for (int i = 0; i < settlement.means().size(); i++) {
                addMeans(id, i, settlement.means().get(i));
            }
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    /** Writes that a receipt does not count any more. */
    public void cancel(long id, long by, LocalDate day, Instant now, String reason, long entryId) {
        try {
            database.update("""
                    INSERT INTO billing.receipt_cancellation (receipt_id, cancelled_on, cancelled_at, cancelled_by, reason, entry_id)
                    VALUES (?, ?, ?, ?, ?, ?)""", id, day, now, by, reason, entryId);
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    private void addLines(long id, List<WalletAmount> wallets) {
        List<Object[]> lines = new ArrayList<>();
        for (WalletAmount wallet : wallets) {
            lines.add(new Object[] {
                id,
                lines.size(),
                wallet.payerId(),
                wallet.serviceCode(),
                wallet.amount().cents(),
                wallet.invoice()
            });
        }
        database.batch(
                "INSERT INTO billing.receipt_line (receipt_id, position, payer_id, service_code, cents, invoice_id)"
                        + " VALUES (?, ?, ?, ?, ?, (SELECT id FROM billing.invoice WHERE reference = ?))",
                lines);
    }

    private void addMeans(long id, int position, SettledMeans means) {
        long meansId = database.number(
                """
                INSERT INTO billing.receipt_means (receipt_id, position, kind, cents, cheque_number, bank, drawer, authorisation,
                                                   issuer_code, pieces, face_cents)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                id,
                position,
                means.kind(),
                means.amount().cents(),
                means.chequeNumber(),
                means.bank(),
                means.drawer(),
                means.authorisation(),
                means.issuer(),
                means.pieces(),
                means.faceValue() == null ? null : means.faceValue().cents());
        if (!means.numbers().isEmpty()) {
            database.update(
                    "INSERT INTO billing.receipt_voucher (means_id, issuer_code, number)"
                            + " SELECT ?, ?, number FROM unnest(?::text[]) number ORDER BY number",
                    meansId,
                    means.issuer(),
                    means.numbers());
        }
    }

    private static RuntimeException refusal(PersistenceException e) {
        return switch (SqlState.of(e)) {
            case Tills.NOT_OPEN -> BusinessException.conflict("cashoffice.tillClosed");
            case SqlState.UNIQUE ->
                String.valueOf(e.getMessage()).contains("voucher_once")
                        ? BusinessException.invalid("cashoffice.voucherTaken", "numbers")
                        : e;
            case SqlState.FOREIGN_KEY ->
                String.valueOf(e.getMessage()).contains("issuer")
                        ? BusinessException.invalid("cashoffice.unknownIssuer", "issuer")
                        : e;
            default -> e;
        };
    }
}
