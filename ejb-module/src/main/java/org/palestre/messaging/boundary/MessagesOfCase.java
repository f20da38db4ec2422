package org.palestre.messaging.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.shared.Database;
import org.palestre.shared.Roles;

/** The messages that belong to a case, for the agents who handle it. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class MessagesOfCase {

    @Inject
    private Database database;

    /** All of them, the oldest first. */
    public List<MessageView> list(String caseType, long caseId) {
        return database.list(
                MessageRows.SELECT + " WHERE m.case_type = ? AND m.case_id = ? ORDER BY m.id",
                MessageRows::read,
                caseType,
                caseId);
    }
}
