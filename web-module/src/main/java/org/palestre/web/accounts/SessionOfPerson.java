package org.palestre.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.palestre.accounts.boundary.Identity;

/** Remembers in a session under which epoch it began, and whether that still holds. */
final class SessionOfPerson {

    private static final String EPOCH = "palestre.sessionEpoch";

    private SessionOfPerson() {}

    /** From now on the session holds as long as this epoch does. */
    static void begin(HttpServletRequest request, int epoch) {
        request.getSession().setAttribute(EPOCH, epoch);
    }

    /** Whether it has been remembered. */
    static boolean hasBegun(HttpServletRequest request) {
        return request.getSession().getAttribute(EPOCH) != null;
    }

    /** Whether whoever has signed in may go on in this session. */
    static boolean holds(HttpServletRequest request, Optional<Identity> person) {
        Optional<Integer> valid = person.map(Identity::sessionEpoch);
        HttpSession session = request.getSession();
        if (valid.isPresent() && session.getAttribute(EPOCH) == null) {
            begin(request, valid.get());
        }
        return valid.isPresent() && valid.get().equals(session.getAttribute(EPOCH));
    }
}
