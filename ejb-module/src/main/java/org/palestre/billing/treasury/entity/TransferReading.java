package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.BankAccountView;
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

/** Reads files of transfers and what is in them. */
@ApplicationScoped
public class TransferReading {

    private static final String FILE = "SELECT * FROM billing.transfer_file ";

    private static final String SELECT = """
            SELECT t.*, coalesce(g.name, p.given_name || ' ' || p.family_name) AS payer_name,
                   coalesce(r.sent_entry_id, r.entry_id) AS entry_id
              FROM billing.transfer t
              JOIN billing.refund r ON r.reference = t.reference
              JOIN billing.payer y ON y.id = t.payer_id
              LEFT JOIN accounts.person p ON p.id = y.person_id
              LEFT JOIN accounts.organisation g ON g.id = y.organisation_id
            """;

    @Inject
    private Database database;

    /** The latest first. */
    public Page<TransferFileView> files(PageRequest page) {
        return new Page<>(
                database.list(
                        FILE + "ORDER BY id DESC LIMIT ? OFFSET ?", TransferReading::file, page.size(), page.offset()),
                database.number("SELECT count(*) FROM billing.transfer_file"));
    }

    /** @throws BusinessException {@code treasury.unknownTransferFile} */
    public TransferFileView file(long id) {
        return one("WHERE id = ?", id);
    }

    /** The file, kept from everybody else until this transaction ends. */
    public TransferFileView lockFile(long id) {
        return one("WHERE id = ? FOR UPDATE", id);
    }

    /** The file that the bank calls so, kept from everybody else until this transaction ends. */
    public Optional<TransferFileView> lockFile(String messageId) {
        return database.first(FILE + "WHERE message_id = ? FOR UPDATE", TransferReading::file, messageId);
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
                        TransferReading::view,
                        fileId,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.transfer WHERE file_id = ?", fileId));
    }

    /** All that is in a file. */
    public List<TransferView> of(long fileId) {
        return database.list(SELECT + "WHERE t.file_id = ? ORDER BY t.id", TransferReading::view, fileId);
    }

    /** The transfer, kept from everybody else until this transaction ends. */
    public TransferView lock(long id) {
        return database.first(SELECT + "WHERE t.id = ? FOR UPDATE OF t", TransferReading::view, id)
                .orElseThrow(() -> BusinessException.notFound("treasury.unknownTransfer"));
    }

    /** Why the bank rejected these refunds the last time, those that it rejected. */
    public Map<String, String> rejections(List<String> references) {
        return database
                .list(
                        "SELECT DISTINCT ON (reference) reference, reason FROM billing.transfer"
                                + " WHERE state = 'REJECTED' AND reference = ANY (?::text[]) ORDER BY reference, id DESC",
                        row -> Map.entry(row.getString("reference"), row.getString("reason")),
                        references)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private TransferFileView one(String where, long id) {
        return database.first(FILE + where, TransferReading::file, id)
                .orElseThrow(() -> BusinessException.notFound("treasury.unknownTransferFile"));
    }

    private static TransferFileView file(ResultSet row) throws SQLException {
        TransferFileState state = TransferFileState.valueOf(row.getString("state"));
        LocalDate acceptedOn = row.getObject("accepted_on", LocalDate.class);
        return new TransferFileView(
                row.getLong("id"),
                row.getString("message_id"),
                TransferFormat.valueOf(row.getString("format")),
                row.getObject("execution_on", LocalDate.class),
                row.getInt("transfers"),
                Money.cents(row.getLong("cents")),
                state == TransferFileState.MADE && acceptedOn != null ? TransferFileState.ACCEPTED : state,
                row.getString("made_by"),
                Database.instant(row, "made_at"),
                acceptedOn,
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
