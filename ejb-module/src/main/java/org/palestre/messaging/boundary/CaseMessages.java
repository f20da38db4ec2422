package org.palestre.messaging.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The messages of a case for whoever the case belongs to. For other contexts; the caller has checked the right. */
@Stateless
@PermitAll
public class CaseMessages {

    /** Whoever asks again sooner than this is told to look into the mailbox first. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** By the case that a message is about, and by those beside which it stands too. */
    private static final String OF_CASES = " WHERE NOT m.confidential AND m.id IN ("
            + "WITH c (case_type, case_id) AS (SELECT * FROM unnest(?, ?))"
            + " SELECT o.id FROM messaging.message o JOIN c USING (case_type, case_id)"
            + " UNION SELECT f.message_id FROM messaging.further_case f JOIN c USING (case_type, case_id))";

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

    /** Those of several cases, the latest first; a confidential one is not among them. */
    public Page<MessageView> list(List<CaseRef> cases, PageRequest page) {
        if (cases.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        List<String> types = cases.stream().map(CaseRef::type).toList();
        List<Long> ids = cases.stream().map(CaseRef::id).toList();
        return new Page<>(
                database.list(
                        MessageRows.SELECT + OF_CASES + " ORDER BY m.id DESC LIMIT ? OFFSET ?",
                        MessageRows::read,
                        types,
                        ids,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*) FROM messaging.message m" + OF_CASES, types, ids));
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
