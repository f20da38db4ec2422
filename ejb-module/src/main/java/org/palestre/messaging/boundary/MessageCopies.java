package org.palestre.messaging.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** Sends what was sent before once more, as a message of its own, so that the record of the first stays true. */
@ApplicationScoped
class MessageCopies {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Writes a copy with the same content and files.
     *
     * @throws BusinessException {@code messaging.erased} if it is confidential
     */
    void send(MessageView message, String recipient) {
        if (message.confidential()) {
            throw BusinessException.conflict("messaging.erased");
        }
        Instant now = clock.instant();
        long copy = database.number(
                "INSERT INTO messaging.message (recipient, template, language, subject, body, case_type, case_id,"
                        + " message_id, created_at, queued_at, due_at)"
                        + " SELECT ?, template, language, subject, body, case_type, case_id,"
                        + " '<' || ? || substring(message_id FROM position('@' IN message_id)), ?, ?, ?"
                        + " FROM messaging.message WHERE id = ? RETURNING id",
                recipient,
                UUID.randomUUID().toString(),
                now,
                now,
                now,
                message.id());
        database.update(
                "INSERT INTO messaging.attachment (message_id, position, file_name, media_type, content)"
                        + " SELECT ?, position, file_name, media_type, content FROM messaging.attachment"
                        + " WHERE message_id = ?",
                copy,
                message.id());
        database.update(
                "INSERT INTO messaging.further_case (message_id, case_type, case_id)"
                        + " SELECT ?, case_type, case_id FROM messaging.further_case WHERE message_id = ?",
                copy,
                message.id());
    }
}
