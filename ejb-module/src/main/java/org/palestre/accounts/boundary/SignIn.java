package org.palestre.accounts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.palestre.accounts.control.SignInFailures;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/**
 * What surrounds signing in. The password itself is compared by the server's security realm; here failures are
 * counted, so that an account rests longer and longer after wrong passwords, on whichever way they came.
 *
 * <p>For everybody, and the same for an e-mail that nobody has: nothing here tells whether an account exists.
 */
@Stateless
@PermitAll
public class SignIn {

    @Inject
    private SignInFailures failures;

    @Inject
    private Database database;

    /**
     * Refuses an attempt while the e-mail rests.
     *
     * @throws BusinessException {@code accounts.tooManyFailures} at {@code email} with the seconds left
     */
    public void requireNoRest(String email) {
        Duration rest = restOf(email);
        if (!rest.isZero()) {
            throw refusal(rest);
        }
    }

    /** How long this e-mail has to rest from now; zero if it may be tried. */
    public Duration restOf(String email) {
        return failures.restOf(email);
    }

    /**
     * A wrong password was given.
     *
     * @return how long the e-mail has to rest now; zero if it may be tried again at once
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Duration failed(String email) {
        return failures.record(email);
    }

    /** The right password was given: earlier failures no longer count. */
    public void succeeded(String email) {
        if (database.number(
                        "SELECT count(*) FROM accounts.sign_in_failure WHERE email_digest = accounts.email_digest(?)",
                        email)
                > 0) {
            failures.forget(email);
        }
    }

    /**
     * The generation of sessions that are valid for this person: a session that began under another one has ended,
     * because the password or the roles have changed since. Empty if the person may not sign in.
     */
    public Optional<Integer> sessionEpoch(String email) {
        return database.first(
                "SELECT session_epoch FROM accounts.person"
                        + " WHERE email = lower(?) AND confirmed_at IS NOT NULL AND suspended_at IS NULL",
                row -> row.getInt(1),
                email);
    }

    /**
     * What to answer after a wrong password, given what {@link #failed} said. The same for every e-mail.
     *
     * @param field at which a wrong password is told
     */
    public BusinessException refusal(Duration rest, String code, String field) {
        return rest.isZero() ? BusinessException.invalid(code, field) : refusal(rest);
    }

    private static BusinessException refusal(Duration rest) {
        long seconds = Math.max(1, rest.plusMillis(999).toSeconds());
        boolean brief = seconds < 90;
        return new BusinessException(
                BusinessException.Kind.TOO_MANY,
                brief ? "accounts.tooManyFailuresSeconds" : "accounts.tooManyFailuresMinutes",
                "email",
                brief ? seconds : (seconds + 59) / 60);
    }
}
