package org.palestre.messaging.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.palestre.messaging.control.RetryDelays;
import org.palestre.shared.Database;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.CitySettings;

/** Remembers, for all nodes together, whether the mail server can be reached, and says so in the log once per outage. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailServerState {

    private static final System.Logger LOG = System.getLogger(MailServerState.class.getName());

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @EJB
    private CitySettings settings;

    /** Whether a message is due and the server is not to be left alone for a while. */
    public boolean worthTrying() {
        Instant now = clock.instant();
        return database.number(
                        "SELECT count(*) FROM messaging.mail_server s WHERE (s.next_try IS NULL OR s.next_try <= ?)"
                                + " AND EXISTS (SELECT FROM messaging.message"
                                + " WHERE status = 'WAITING' AND due_at <= ?)",
                        now,
                        now)
                > 0;
    }

    /** The server could not be reached: all wait, and what has waited for too many days is given up. */
    public void unreachable(String words) {
        Instant now = clock.instant();
        int failures = (int) database.number(
                "UPDATE messaging.mail_server SET down_since = coalesce(down_since, ?), failures = failures + 1,"
                        + " last_error = ? RETURNING failures",
                now,
                words);
        database.update("UPDATE messaging.mail_server SET next_try = ?", now.plus(RetryDelays.afterOutage(failures)));
        database.update(
                "UPDATE messaging.message SET status = 'GIVEN_UP', last_error = ?"
                        + " WHERE status = 'WAITING' AND queued_at < ?",
                words,
                now.minus(Duration.ofDays(settings.mailGiveUpDays())));
        if (failures == 1) {
            LOG.log(System.Logger.Level.WARNING, "Mail server cannot be reached, messages wait: " + words);
        }
    }

    /** The server answered. */
    public void reachable() {
        int ended = database.update("UPDATE messaging.mail_server SET down_since = NULL, failures = 0, next_try = NULL,"
                + " last_error = NULL WHERE down_since IS NOT NULL");
        if (ended == 1) {
            LOG.log(System.Logger.Level.INFO, "Mail server can be reached again, messages leave");
        }
    }
}
