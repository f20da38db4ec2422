package org.palestre.shared.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.palestre.shared.Database;

/**
 * How often a place on the net did lately what honest people do seldom and guessers do often, counted for all nodes of a
 * cluster together. For the web, which knows the places and says how long each waits; whoever has not signed in is counted
 * too. Each count stands in a transaction of its own, whatever becomes of the call.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClientAttempts {

    private static final int TIDIED_AT_ONCE = 100;

    @Inject
    private Database database;

    /** Until when a place has to wait; empty if it never had to. */
    public Optional<Instant> restsUntil(String attempt, String place) {
        return database
                .list(
                        "SELECT rests_until FROM shared.client_attempt WHERE attempt = ? AND place_digest = ?"
                                + " AND rests_until IS NOT NULL",
                        row -> Database.instant(row, "rests_until"),
                        attempt,
                        digest(place))
                .stream()
                .findFirst();
    }

    /** Counts one more and says how many there were since the place was last quiet for so long. */
    public int count(String attempt, String place, Instant now, Duration forgottenAfter) {
        Instant forgotten = now.minus(forgottenAfter);
        database.update("""
                DELETE FROM shared.client_attempt WHERE (attempt, place_digest) IN (
                    SELECT attempt, place_digest FROM shared.client_attempt WHERE last_at < ? LIMIT ? FOR UPDATE SKIP LOCKED)""", forgotten, TIDIED_AT_ONCE);
        return (int) database.number("""
                INSERT INTO shared.client_attempt AS a (attempt, place_digest, attempts, last_at) VALUES (?, ?, 1, ?)
                ON CONFLICT (attempt, place_digest) DO UPDATE
                   SET attempts = CASE WHEN a.last_at < ? THEN 1 ELSE a.attempts + 1 END, last_at = excluded.last_at
                RETURNING attempts""", attempt, digest(place), now, forgotten);
    }

    /** Lets a place wait. */
    public void rest(String attempt, String place, Instant until) {
        database.update(
                "UPDATE shared.client_attempt SET rests_until = ? WHERE attempt = ? AND place_digest = ?",
                until,
                attempt,
                digest(place));
    }

    private static byte[] digest(String place) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
