package org.palestre.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.palestre.accounts.boundary.SignIn;
import org.palestre.web.shell.CurrentUser;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;

/**
 * Stands before every page and resource: a wrong password given by HTTP Basic is counted and refused, also where
 * nobody needs to be known; and a session ends at once when the password or the roles of its person have changed, or
 * the person was suspended.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SignInGuard extends HttpFilter {

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient ClientThrottle throttle;

    @Inject
    private transient BasicRefusal basicRefusal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> basic = BasicRefusal.emailOf(request);
        if (request.getServletPath().startsWith("/jakarta.faces.resource")) {
            chain.doFilter(request, response);
        } else if (basic.isPresent() && throttle.rests(request, Attempt.WRONG_PASSWORD)) {
            basicRefusal.refusePlace(request, response);
        } else if (basic.isPresent()) {
            if (isKnown(request, basic.get())) {
                signIn.succeeded(basic.get());
                chain.doFilter(request, response);
            } else {
                basicRefusal.refuse(basic.get(), request, response);
            }
        } else if (request.getUserPrincipal() == null || mayGoOn(request)) {
            chain.doFilter(request, response);
        } else {
            request.logout();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            AskToSignIn.ask(request, response);
        }
    }

    /** A session that has only just begun, at the container's own door, does not begin while its place has to wait. */
    private boolean mayGoOn(HttpServletRequest request) {
        boolean atTheDoor = !SessionOfPerson.hasBegun(request) && throttle.rests(request, Attempt.WRONG_PASSWORD);
        return !atTheDoor && SessionOfPerson.holds(request, currentUser.identity());
    }

    private static boolean isKnown(HttpServletRequest request, String email) {
        return request.getUserPrincipal() != null
                && request.getUserPrincipal().getName().equalsIgnoreCase(email);
    }
}
