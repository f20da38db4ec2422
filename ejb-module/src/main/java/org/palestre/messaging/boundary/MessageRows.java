package org.palestre.messaging.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.palestre.shared.Database;

/** How a message is read for agents: a confidential body never leaves the database by this way. */
final class MessageRows {

    static final String SELECT = "SELECT m.id, m.recipient, m.subject,"
            + " CASE WHEN m.confidential THEN NULL ELSE m.body END AS body, m.confidential, m.status, m.attempts,"
            + " m.created_at, m.due_at, m.delivered_at, m.last_error, m.case_type, m.case_id,"
            + " ARRAY(SELECT a.file_name FROM messaging.attachment a WHERE a.message_id = m.id ORDER BY a.position)"
            + " AS attachments FROM messaging.message m";

    private MessageRows() {}

    static MessageView read(ResultSet row) throws SQLException {
        long caseId = row.getLong("case_id");
        return new MessageView(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("confidential"),
                MessageStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                Database.instant(row, "created_at"),
                Database.instant(row, "due_at"),
                Database.instant(row, "delivered_at"),
                row.getString("last_error"),
                row.getString("case_type"),
                row.getString("case_type") == null ? null : caseId,
                List.of((String[]) row.getArray("attachments").getArray()));
    }
}
