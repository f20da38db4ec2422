package org.palestre.testing;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Who calls a boundary, in tests that run inside the server: a real account, with the roles that it really has. */
public final class Caller {

    private Caller() {}

    /** Does something as one of the demo's accounts. */
    public static <T> T as(String email, Callable<T> work) throws Exception {
        return as(email, Http.PASSWORD, work);
    }

    /** Does something as one of the demo's accounts. */
    public static void run(String email, Runnable work) throws Exception {
        as(email, () -> {
            work.run();
            return null;
        });
    }

    /** Does something as the person with this password. */
    public static <T> T as(String email, String password, Callable<T> work) throws Exception {
        return signIn(email, password).runAs(work);
    }

    /** One of the demo's accounts, signed in once for many calls: checking a password is slow on purpose. */
    public static SecurityIdentity signIn(String email) {
        return signIn(email, Http.PASSWORD);
    }

    private static SecurityIdentity signIn(String email, String password) {
        try {
            return SecurityDomain.getCurrent().authenticate(email, new PasswordGuessEvidence(password.toCharArray()));
        } catch (RealmUnavailableException e) {
            throw new IllegalStateException("Who signs in is not known now", e);
        }
    }
}
