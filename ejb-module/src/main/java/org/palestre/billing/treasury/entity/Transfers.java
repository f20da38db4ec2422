package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.treasury.boundary.RefundToPay;
import org.palestre.billing.treasury.boundary.TransferFormat;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Writes files of transfers, and what became of what is in them. */
@ApplicationScoped
public class Transfers {

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

    /** The bank has taken the file. */
    public void accepted(long fileId, LocalDate on) {
        database.update(
                "UPDATE billing.transfer_file SET accepted_on = ? WHERE id = ? AND accepted_on IS NULL", on, fileId);
    }

    /** These have left. */
    public void executed(Collection<Long> ids) {
        database.update(
                "UPDATE billing.transfer SET state = 'EXECUTED' WHERE id = ANY (?::bigint[])", List.copyOf(ids));
    }

    /** What is left in the file will never leave. */
    public void withdraw(long fileId) {
        database.update(
                "UPDATE billing.transfer SET state = 'WITHDRAWN' WHERE file_id = ? AND state = 'IN_FILE'", fileId);
    }

    public void rejected(long id, String reason) {
        database.update("UPDATE billing.transfer SET state = 'REJECTED', reason = ? WHERE id = ?", reason, id);
    }

    public void returned(long id, String reason) {
        database.update("UPDATE billing.transfer SET state = 'RETURNED', reason = ? WHERE id = ?", reason, id);
    }

    /** Closes a file of which nothing waits any more: it was carried out if anything of it was. */
    public void close(long fileId, LocalDate on) {
        database.update("""
                UPDATE billing.transfer_file f SET settled_on = ?,
                       state = CASE WHEN EXISTS (SELECT FROM billing.transfer WHERE file_id = f.id AND state IN ('EXECUTED', 'RETURNED'))
                                    THEN 'EXECUTED' ELSE 'WITHDRAWN' END
                 WHERE id = ? AND state = 'MADE'
                   AND NOT EXISTS (SELECT FROM billing.transfer WHERE file_id = f.id AND state = 'IN_FILE')""", on, fileId);
    }
}
