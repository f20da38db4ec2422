package org.palestre.messaging.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** Lets agents see what was sent to whom, and have a message sent again. */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class ManageMessages {

    @Inject
    private Database database;

    @Inject
    private MessageCopies copies;

    @Inject
    private Clock clock;

    /** The messages that fit, the latest first. */
    public Page<MessageView> search(MessageQuery query, PageRequest page) {
        Conditions conditions = conditions(query);
        database.planForValues();
        return new Page<>(
                database.list(
                        MessageRows.SELECT + conditions.where() + " ORDER BY m.id DESC LIMIT ? OFFSET ?",
                        MessageRows::read,
                        conditions.values(page.size(), page.offset())),
                database.number("SELECT count(*) FROM messaging.message m" + conditions.where(), conditions.values()));
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

    private static Conditions conditions(MessageQuery query) {
        Conditions conditions = new Conditions();
        if (query.text() != null && !query.text().isBlank()) {
            conditions.andIfGiven(
                    "(shared.fold(m.recipient) LIKE shared.fold(?) OR shared.fold(m.subject) LIKE shared.fold(?))",
                    Conditions.anywhere(query.text().strip()));
        }
        return conditions
                .andIfGiven("m.status = ?", query.status())
                .andIfGiven("m.case_type = ?", query.caseType())
                .andIfGiven("m.case_id = ?", query.caseId());
    }
}
