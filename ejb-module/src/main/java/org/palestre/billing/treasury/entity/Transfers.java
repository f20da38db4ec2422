package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.treasury.boundary.RefundToPay;
import org.palestre.billing.treasury.boundary.TransferFileState;
import org.palestre.billing.treasury.boundary.TransferFileView;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.billing.treasury.boundary.TransferState;
import org.palestre.billing.treasury.boundary.TransferView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Files of transfers and what is in them. */
@ApplicationScoped
public class Transfers {

    private static final String SELECT = """
            SELECT t.*, coalesce(g.name, p.family_name || ' ' || p.given_name) AS payer_name,
                   coalesce(r.sent_entry_id, r.entry_id) AS entry_id
              FROM billing.transfer t
              JOIN billing.refund r ON r.reference = t.reference
              JOIN billing.payer y ON y.id = t.payer_id
              LEFT JOIN accounts.person p ON p.id = y.person_id
              LEFT JOIN accounts.organisation g ON g.id = y.organisation_id
            """;

    @Inject
    private Database database;

    /** The file's id. */
    public long addFile(
            DocumentNumber number,
            TransferFormat format,
            LocalDate executionOn,
            List<RefundToPay> refunds,
            long documentId,
            Instant now,
            String by) {
        long file = database.number(
                """
                INSERT INTO billing.transfer_file (year, number, message_id, format, execution_on, transfers, cents, document_id,
                                                   made_at, made_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                number.year(),
                number.number(),
                number.toString(),
                format,
                executionOn,
                refunds.size(),
                Money.sum(refunds.stream().map(RefundToPay::amount).toList()).cents(),
                documentId,
                now,
                by);
        List<Object[]> rows = new ArrayList<>();
        for (RefundToPay refund : refunds) {
            rows.add(new Object[] {
                file,
                refund.reference(),
                endToEnd(number, rows.size() + 1),
                refund.payerId(),
                refund.serviceCode(),
                refund.amount().cents(),
                refund.account().iban(),
                refund.account().bic(),
                refund.account().holder()
            });
        }
        database.batch("""
                INSERT INTO billing.transfer (file_id, reference, end_to_end, payer_id, service_code, cents, iban, bic, holder)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        return file;
    }

    /** What the payer's bank calls a transfer of a file. */
    public static String endToEnd(DocumentNumber file, int position) {
        return file + "-" + position;
    }

    /** The latest first. */
    public Page<TransferFileView> files(PageRequest page) {
        return new Page<>(
                database.list(
                        "SELECT * FROM billing.transfer_file ORDER BY id DESC LIMIT ? OFFSET ?",
                        Transfers::file,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.transfer_file"));
    }

    /** @throws BusinessException {@code treasury.unknownTransferFile} */
    public TransferFileView file(long id) {
        return one("SELECT * FROM billing.transfer_file WHERE id = ?", id);
    }

    /** The file, kept from everybody else until this transaction ends. */
    public TransferFileView lockFile(long id) {
        return one("SELECT * FROM billing.transfer_file WHERE id = ? FOR UPDATE", id);
    }

    /** Where its content is kept. */
    public long documentOf(long id) {
        file(id);
        return database.number("SELECT document_id FROM billing.transfer_file WHERE id = ?", id);
    }

    /** What is in a file, in its order. */
    public Page<TransferView> of(long fileId, PageRequest page) {
        return new Page<>(
                database.list(
                        SELECT + "WHERE t.file_id = ? ORDER BY t.id LIMIT ? OFFSET ?",
                        Transfers::view,
                        fileId,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.transfer WHERE file_id = ?", fileId));
    }

    /** All that is in a file. */
    public List<TransferView> of(long fileId) {
        return database.list(SELECT + "WHERE t.file_id = ? ORDER BY t.id", Transfers::view, fileId);
    }

    /** The transfer, kept from everybody else until this transaction ends. */
    public TransferView lock(long id) {
        return database.first(SELECT + "WHERE t.id = ? FOR UPDATE OF t", Transfers::view, id)
                .orElseThrow(() -> BusinessException.notFound("treasury.unknownTransfer"));
    }

    public void settle(long fileId, TransferFileState state, LocalDate on) {
        database.update("UPDATE billing.transfer_file SET state = ?, settled_on = ? WHERE id = ?", state, on, fileId);
    }

    public void withdraw(long fileId) {
        database.update("UPDATE billing.transfer SET state = 'WITHDRAWN' WHERE file_id = ?", fileId);
    }

    public void executed(long fileId) {
        database.update("UPDATE billing.transfer SET state = 'EXECUTED' WHERE file_id = ?", fileId);
    }

    public void returned(long id, String reason) {
        database.update("UPDATE billing.transfer SET state = 'RETURNED', reason = ? WHERE id = ?", reason, id);
    }

    private TransferFileView one(String sql, long id) {
        return database.first(sql, Transfers::file, id)
                .orElseThrow(() -> BusinessException.notFound("treasury.unknownTransferFile"));
    }

    private static TransferFileView file(ResultSet row) throws SQLException {
        return new TransferFileView(
                row.getLong("id"),
                row.getString("message_id"),
                TransferFormat.valueOf(row.getString("format")),
                row.getObject("execution_on", LocalDate.class),
                row.getInt("transfers"),
                Money.cents(row.getLong("cents")),
                TransferFileState.valueOf(row.getString("state")),
                row.getString("made_by"),
                Database.instant(row, "made_at"),
                row.getObject("settled_on", LocalDate.class));
    }

    private static TransferView view(ResultSet row) throws SQLException {
        return new TransferView(
                row.getLong("id"),
                row.getLong("file_id"),
                row.getString("reference"),
                row.getString("end_to_end"),
                row.getLong("payer_id"),
                row.getString("payer_name"),
                row.getString("service_code"),
                Money.cents(row.getLong("cents")),
                new BankAccountView(0, row.getString("iban"), null, null, null).shown(),
                row.getString("holder"),
                TransferState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("entry_id", Long.class));
    }
}
