package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.palestre.billing.treasury.boundary.BankAnswerSummary;
import org.palestre.billing.treasury.boundary.BankAnswerView;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** What the bank answered on files of transfers. */
@ApplicationScoped
public class BankAnswers {

    @Inject
    private Database database;

    public boolean isRead(String sha256) {
        return database.number("SELECT count(*) FROM billing.bank_answer WHERE sha256 = ?", sha256) > 0;
    }

    /** The answer's id. */
    public long add(BankAnswerSummary answer, long documentId, String sha256, Instant now, String by) {
        return database.number(
                """
                INSERT INTO billing.bank_answer (document_id, sha256, message_id, file_id, executed, rejected, read_at, read_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                documentId,
                sha256,
                answer.message(),
                answer.fileId(),
                answer.executed(),
                answer.rejected() + answer.returned(),
                now,
                by);
    }

    /** The latest first. */
    public Page<BankAnswerView> page(PageRequest page) {
        return new Page<>(
                database.list(
                        """
                        SELECT a.*, d.file_name FROM billing.bank_answer a JOIN documents.document d ON d.id = a.document_id
                         ORDER BY a.id DESC LIMIT ? OFFSET ?""",
                        row -> new BankAnswerView(
                                row.getLong("id"),
                                row.getString("file_name"),
                                row.getString("message_id"),
                                row.getObject("file_id", Long.class),
                                row.getInt("executed"),
                                row.getInt("rejected"),
                                Database.instant(row, "read_at"),
                                row.getString("read_by")),
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM billing.bank_answer"));
    }
}
