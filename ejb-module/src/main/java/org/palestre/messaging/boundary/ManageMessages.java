package org.palestre.messaging.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** Lets agents see what was sent to whom, and have a message sent again. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageMessages {

    private static final String WHERE = " WHERE (?::text IS NULL OR shared.fold(m.recipient) LIKE ?"
            + " OR shared.fold(m.subject) LIKE ?) AND (?::text IS NULL OR m.status = ?)"
            + " AND (?::text IS NULL OR m.case_type = ?) AND (?::bigint IS NULL OR m.case_id = ?)";

    @Inject
    private Database database;

    @Inject
    private MessageCopies copies;

    @Inject
    private Clock clock;

    /** The messages that fit, the latest first. */
    public Page<MessageView> search(MessageQuery query, PageRequest page) {
        String pattern = query.text() == null || query.text().isBlank() ? null : pattern(query.text());
        Object[] conditions = {
            pattern,
            pattern,
            pattern,
            query.status(),
            query.status(),
            query.caseType(),
            query.caseType(),
            query.caseId(),
            query.caseId()
        };
        Object[] paged = Arrays.copyOf(conditions, conditions.length + 2);
        paged[conditions.length] = page.size();
        paged[conditions.length + 1] = page.offset();
        return new Page<>(
                database.list(
                        MessageRows.SELECT + WHERE + " ORDER BY m.id DESC LIMIT ? OFFSET ?", MessageRows::read, paged),
                database.number("SELECT count(*) FROM messaging.message m" + WHERE, conditions));
    }

    /**
     * One message.
     *
     * @throws BusinessException {@code messaging.unknown} if there is none
     */
    public MessageView message(long id) {
        return database.first(MessageRows.SELECT + " WHERE m.id = ?", MessageRows::read, id)
                .orElseThrow(() -> BusinessException.notFound("messaging.unknown"));
    }

    /** Since when the mail server cannot be reached, if it cannot. */
    public Optional<Instant> unreachableSince() {
        return database.first(
                "SELECT down_since FROM messaging.mail_server WHERE down_since IS NOT NULL",
                row -> Database.instant(row, "down_since"));
    }

    /**
     * Puts a message back into the queue; one that was delivered before goes out as a new message with the same content.
     *
     * @throws BusinessException {@code messaging.unknown} if there is none, {@code messaging.waiting} if it is going to
     *     be sent anyway, {@code messaging.erased} if it was confidential and is delivered
     */
    public void resend(long id) {
        MessageView message = message(id);
        Instant now = clock.instant();
        switch (message.status()) {
            case WAITING -> throw BusinessException.conflict("messaging.waiting");
            case GIVEN_UP ->
                database.update(
                        "UPDATE messaging.message SET status = 'WAITING', queued_at = ?, due_at = ?, attempts = 0"
                                + " WHERE id = ? AND status = 'GIVEN_UP'",
                        now,
                        now,
                        id);
            case DELIVERED -> copies.send(message, message.recipient());
        }
    }

    private static String pattern(String text) {
        String plain = java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT);
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
