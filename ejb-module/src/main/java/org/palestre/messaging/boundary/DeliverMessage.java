package org.palestre.messaging.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.palestre.messaging.control.Envelope;
import org.palestre.messaging.control.MailFailure;
import org.palestre.messaging.control.Parcel;
import org.palestre.messaging.control.RetryDelays;
import org.palestre.shared.Database;
import org.palestre.shared.Roles;

/**
 * Delivers one message in a transaction of its own.
 *
 * <p>Its row is locked while it is sent, so that no other node takes it; a node that dies in between leaves it waiting.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliverMessage {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Sends the message that has been due for longest.
     *
     * @return false if none is due, or all that are due are being sent by others
     * @throws MessagingException if the connection was lost; the message waits
     */
    public boolean next(Transport transport, Session session, String sender, int giveUpDays) throws MessagingException {
        Optional<Parcel> due = claim();
        if (due.isEmpty()) {
            return false;
        }
        Parcel parcel = due.get();
        try {
            MimeMessage message = Envelope.seal(parcel, session, sender);
            transport.sendMessage(message, message.getAllRecipients());
            delivered(parcel);
        } catch (MessagingException e) {
            MailFailure failure = MailFailure.of(e, transport.isConnected());
            if (failure == MailFailure.SERVER_LOST) {
                letOthersPass(parcel);
                throw e;
            }
            failed(parcel, failure, MailFailure.words(e), giveUpDays);
        }
        return true;
    }

    private Optional<Parcel> claim() {
        return database.first(
                "SELECT id, recipient, language, subject, body, message_id, attempts, created_at, queued_at"
                        + " FROM messaging.message WHERE status = 'WAITING' AND due_at <= ?"
                        + " ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> new Parcel(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("message_id"),
                        row.getInt("attempts"),
                        Database.instant(row, "created_at"),
                        Database.instant(row, "queued_at"),
                        database.list(
                                "SELECT file_name, media_type, content FROM messaging.attachment"
                                        + " WHERE message_id = ? ORDER BY position",
                                file -> new Parcel.Enclosure(
                                        file.getString("file_name"),
                                        file.getString("media_type"),
                                        file.getBytes("content")),
                                row.getLong("id"))),
                clock.instant());
    }

    private void delivered(Parcel parcel) {
        database.update(
                "UPDATE messaging.message SET status = 'DELIVERED', delivered_at = ?, attempts = attempts + 1,"
                        + " last_error = NULL, body = CASE WHEN confidential THEN NULL ELSE body END WHERE id = ?",
                clock.instant(),
                parcel.id());
        database.update(
                "DELETE FROM messaging.attachment a USING messaging.message m"
                        + " WHERE a.message_id = m.id AND m.id = ? AND m.confidential",
                parcel.id());
    }

    /** Should this very message be what makes the server hang up, the rest of the queue must not stand behind it. */
    private void letOthersPass(Parcel parcel) {
        database.update(
                "UPDATE messaging.message SET due_at = ? WHERE id = ?",
                clock.instant().plus(RetryDelays.afterOutage(1)),
                parcel.id());
    }

    private void failed(Parcel parcel, MailFailure failure, String words, int giveUpDays) {
        Instant now = clock.instant();
        boolean hopeless = failure == MailFailure.REFUSED
                || parcel.queuedAt().plus(Duration.ofDays(giveUpDays)).isBefore(now);
        database.update(
                "UPDATE messaging.message SET status = ?, attempts = attempts + 1, due_at = ?, last_error = ?"
                        + " WHERE id = ?",
                hopeless ? MessageStatus.GIVEN_UP : MessageStatus.WAITING,
                now.plus(RetryDelays.afterRefusal(parcel.attempts() + 1)),
                words,
                parcel.id());
    }
}
