package org.palestre.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import org.palestre.accounts.entity.Email;
import org.palestre.shared.Database;

/**
 * Secrets in links that show that somebody reads a mailbox, or stands at the counter. Each works once and for a short
 * time. The database holds their digest only.
 */
@ApplicationScoped
public class SingleUseTokens {

    /** What a link is for. */
    public enum Purpose {
        CONFIRM_EMAIL(Duration.ofHours(48)),
        CHANGE_EMAIL(Duration.ofHours(24)),
        RESET_PASSWORD(Duration.ofHours(1));

        private final Duration valid;

        Purpose(Duration valid) {
            this.valid = valid;
        }

        /** How long it is valid if nothing else is said. */
        public Duration valid() {
            return valid;
        }
    }

    private static final int BYTES = 32;
    private static final int MOST_AN_HOUR = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** A new secret for this person. Earlier ones for the same purpose work on: mails may overtake each other. */
    public String issue(long personId, Purpose purpose, Duration valid) {
        return issue(personId, purpose, valid, null);
    }

    /** A new secret that goes to another address than the account's, to show that this person reads it too. */
    public String issueTo(Email newEmail, long personId) {
        return issue(personId, Purpose.CHANGE_EMAIL, Purpose.CHANGE_EMAIL.valid(), newEmail.address());
    }

    private String issue(long personId, Purpose purpose, Duration valid, String newEmail) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        database.update(
                "INSERT INTO accounts.single_use_token (person_id, purpose, digest, created_at, expires_at,"
                        + " new_email) VALUES (?, ?, ?, ?, ?, ?)",
                personId,
                purpose,
                digest(token),
                now,
                now.plus(valid),
                newEmail);
        return token;
    }

    /** Whether so many were asked for in the last hour that another mail would be a nuisance. */
    public boolean tooMany(long personId, Purpose purpose) {
        return database.number(
                        "SELECT count(*) FROM accounts.single_use_token"
                                + " WHERE person_id = ? AND purpose = ? AND created_at > ?",
                        personId,
                        purpose,
                        clock.instant().minus(Duration.ofHours(1)))
                >= MOST_AN_HOUR;
    }

    /** Whose secret it is, if it works now; it works on. */
    public OptionalLong holder(String token, Purpose purpose) {
        return database
                .list(
                        "SELECT t.person_id FROM accounts.single_use_token t JOIN accounts.person p ON p.id = t.person_id"
                                + " WHERE t.digest = ? AND t.purpose = ? AND t.used_at IS NULL AND t.expires_at > ?"
                                + " AND p.suspended_at IS NULL",
                        row -> row.getLong(1),
                        digest(token),
                        purpose,
                        clock.instant())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Uses it up and says whose it was; empty if it does not work, or not any more. Of two at once, one wins. */
    public OptionalLong redeem(String token, Purpose purpose) {
        return database
                .list(
                        "UPDATE accounts.single_use_token t SET used_at = ? FROM accounts.person p"
                                + " WHERE p.id = t.person_id AND t.digest = ? AND t.purpose = ? AND t.used_at IS NULL"
                                + " AND t.expires_at > ? AND p.suspended_at IS NULL RETURNING t.person_id",
                        row -> row.getLong(1),
                        clock.instant(),
                        digest(token),
                        purpose,
                        clock.instant())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The address that this secret was sent to, if it works now and is to become the account's. */
    public Optional<String> newEmail(String token) {
        return holder(token, Purpose.CHANGE_EMAIL).isEmpty()
                ? Optional.empty()
                : database.first(
                        "SELECT new_email FROM accounts.single_use_token WHERE digest = ?",
                        row -> row.getString(1),
                        digest(token));
    }

    /** None that this person was given for that purpose works any more. */
    public void revoke(long personId, Purpose purpose) {
        database.update(
                "UPDATE accounts.single_use_token SET used_at = ? WHERE person_id = ? AND purpose = ? AND used_at IS NULL",
                clock.instant(),
                personId,
                purpose);
    }

    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((token == null ? "" : token).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
