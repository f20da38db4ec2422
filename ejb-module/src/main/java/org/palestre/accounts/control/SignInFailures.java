package org.palestre.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.palestre.shared.Database;

/** Counts wrong passwords by the e-mail typed, whether anybody has it or not, for all nodes of a cluster together. */
@ApplicationScoped
public class SignInFailures {

    private static final int LONGEST_EMAIL = 254;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** How long this e-mail still has to rest; zero if it does not. */
    public Duration restOf(String email) {
        return database.first(
                        "SELECT locked_until FROM accounts.sign_in_failure WHERE email_digest = accounts.email_digest(?)",
                        row -> rest(Database.instant(row, "locked_until")),
                        key(email))
                .orElse(Duration.ZERO);
    }

    /** Counts one more and says how long the e-mail has to rest now. */
    public Duration record(String email) {
        Instant now = clock.instant();
        Instant forgotten = now.minus(LockOut.FORGOTTEN_AFTER);
        database.update("DELETE FROM accounts.sign_in_failure WHERE last_failed_at < ?", forgotten);
        long failures = database.number("""
                INSERT INTO accounts.sign_in_failure AS f (email_digest, failures, last_failed_at)
                VALUES (accounts.email_digest(?), 1, ?)
                ON CONFLICT (email_digest) DO UPDATE
                    SET failures = f.failures + 1, last_failed_at = excluded.last_failed_at
                RETURNING failures""", key(email), now);
        Duration delay = LockOut.delayAfter((int) failures);
        if (!delay.isZero()) {
            database.update(
                    "UPDATE accounts.sign_in_failure SET locked_until = ? WHERE email_digest = accounts.email_digest(?)",
                    now.plus(delay),
                    key(email));
        }
        return delay;
    }

    /** Forgets the failures of whoever has shown to know the password, or to own the address. */
    public void forget(String email) {
        database.update(
                "DELETE FROM accounts.sign_in_failure WHERE email_digest = accounts.email_digest(?)", key(email));
    }

    private Duration rest(Instant lockedUntil) {
        Duration rest = lockedUntil == null ? Duration.ZERO : Duration.between(clock.instant(), lockedUntil);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Whatever was typed as an e-mail, made harmless. */
    private static String key(String typed) {
        String text = typed == null ? "" : typed.strip().replace("\0", "");
        return text.substring(0, Math.min(text.length(), LONGEST_EMAIL));
    }
}
