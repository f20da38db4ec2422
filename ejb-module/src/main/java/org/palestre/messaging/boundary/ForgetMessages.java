package org.palestre.messaging.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.palestre.shared.Database;

/**
 * Messages that nobody needs any more, with what was attached to them. What waits for its delivery stays.
 *
 * <p>For other contexts, which know how long theirs are of use.
 */
@Stateless
@PermitAll
public class ForgetMessages {

    private static final String OLD =
            " FROM messaging.message WHERE case_type = ANY (?) AND created_at < ? AND status <> 'WAITING'";

    @Inject
    private Database database;

    /** How many messages of such cases are older. */
    public long older(Collection<String> caseTypes, Instant before) {
        return database.number("SELECT count(*)" + OLD, List.copyOf(caseTypes), before);
    }

    /** Whether there is one. */
    public boolean anyOlder(Collection<String> caseTypes, Instant before) {
        return database.first("SELECT" + OLD + " LIMIT 1", row -> true, List.copyOf(caseTypes), before)
                .isPresent();
    }

    /** Deletes the first of them; how many. */
    public int forget(Collection<String> caseTypes, Instant before, int most) {
        return database.update(
                "DELETE FROM messaging.message WHERE id IN (SELECT id" + OLD
                        + " ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED)",
                List.copyOf(caseTypes),
                before,
                most);
    }
}
