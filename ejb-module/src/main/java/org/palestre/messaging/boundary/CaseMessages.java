package org.palestre.messaging.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The messages of a case for whoever the case belongs to. For other contexts; the caller has checked the right. */
@Stateless
@PermitAll
public class CaseMessages {

    /** Whoever asks again sooner than this is told to look into the mailbox first. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    private Database database;

    @Inject
    private MessageCopies copies;

    @Inject
    private Clock clock;

    /** All of them, the oldest first. */
    public List<MessageView> list(String caseType, long caseId) {
        return database.list(
                MessageRows.SELECT + " WHERE m.case_type = ? AND m.case_id = ? ORDER BY m.id",
                MessageRows::read,
                caseType,
                caseId);
    }

    /**
     * Sends one of them once more, to an address that the caller vouches for.
     *
     * @throws BusinessException {@code messaging.unknown} if the case has no such message, {@code messaging.sentLately}
     *     (minutes) if the same went there a few minutes ago, {@code messaging.erased} if it was confidential
     */
    public void sendAgain(String caseType, long caseId, long messageId, String recipient) {
        MessageView message = list(caseType, caseId).stream()
                .filter(one -> one.id() == messageId)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("messaging.unknown"));
        database.list("SELECT id FROM messaging.message WHERE id = ? FOR UPDATE", row -> row.getLong(1), messageId);
        long lately = database.number(
                "SELECT count(*) FROM messaging.message WHERE case_type = ? AND case_id = ? AND subject = ?"
                        + " AND recipient = ? AND created_at > ?",
                caseType,
                caseId,
                message.subject(),
                recipient,
                clock.instant().minus(PATIENCE));
        if (lately > 0) {
            throw new BusinessException(
                    BusinessException.Kind.TOO_MANY, "messaging.sentLately", null, PATIENCE.toMinutes());
        }
        copies.send(message, recipient);
    }
}
