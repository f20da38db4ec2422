package org.palestre.shared.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Roles;

/**
 * Lets a program send a call twice and have it carried out once ({@code Idempotency-Key}).
 *
 * <p>For the API; the rights are those of the call itself. The key is written in the transaction of the call: if the
 * call fails, the key is free again; if two arrive together, the second waits for the first and gets its answer.
 */
@Stateless
@PermitAll
public class IdempotentCalls {

    private static final int LONGEST_KEY = 200;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Carries the call out, unless this principal has already made it with this key.
     *
     * @param principal who calls; keys of different callers never meet
     * @param key chosen by the caller, at most 200 characters
     * @param requestHash tells one request from another
     * @throws BusinessException {@code shared.idempotencyKeyReused} if the key came with another request before,
     *     {@code shared.idempotencyKeyLength} if it is empty or too long
     */
    public IdempotentAnswer once(String principal, String key, String requestHash, Supplier<IdempotentAnswer> call) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw BusinessException.invalid("shared.idempotencyKeyLength", "Idempotency-Key", LONGEST_KEY);
        }
        int fresh = database.update(
                "INSERT INTO shared.idempotency_key (principal, key, request_hash, created_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (principal, key) DO NOTHING",
                principal,
                key,
                requestHash,
                clock.instant());
        if (fresh == 0) {
            return earlier(principal, key, requestHash);
        }
        IdempotentAnswer answer = call.get();
        database.update(
                "UPDATE shared.idempotency_key SET status = ?, location = ?, body = ? WHERE principal = ? AND key = ?",
                answer.status(),
                answer.location(),
                answer.body(),
                principal,
                key);
        return answer;
    }

    /** Forgets keys older than the given time; callers repeat within minutes, not days. */
    @RolesAllowed(Roles.SYSTEM)
    public int forget(Duration olderThan) {
        return database.update(
                "DELETE FROM shared.idempotency_key WHERE created_at < ?",
                clock.instant().minus(olderThan));
    }

    private IdempotentAnswer earlier(String principal, String key, String requestHash) {
        return database.first(
                        "SELECT status, location, body FROM shared.idempotency_key"
                                + " WHERE principal = ? AND key = ? AND request_hash = ?",
                        row -> new IdempotentAnswer(
                                row.getInt("status"), row.getString("location"), row.getString("body")),
                        principal,
                        key,
                        requestHash)
                .orElseThrow(() -> BusinessException.invalid("shared.idempotencyKeyReused", "Idempotency-Key"));
    }
}
