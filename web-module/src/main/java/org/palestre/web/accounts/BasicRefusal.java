package org.palestre.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.palestre.accounts.boundary.SignIn;
import org.palestre.shared.BusinessException;
import org.palestre.web.api.SignInProblem;
import org.palestre.web.shell.Addresses;
import org.palestre.web.throttle.Attempt;
import org.palestre.web.throttle.ClientThrottle;
import org.palestre.web.throttle.TooManyTries;

/** Answers a program that gave a wrong password by HTTP Basic: 401, and 429 while its account has to rest (RFC 9457). */
@ApplicationScoped
public class BasicRefusal {

    private static final String SCHEME = "Basic ";
    private static final int LONGEST = 2000;

    @Inject
    private SignIn signIn;

    @Inject
    private ClientThrottle throttle;

    @Inject
    private SignInProblem signInProblem;

    /** The e-mail in the request's HTTP Basic header, even if the header is broken; empty without such a header. */
    static Optional<String> emailOf(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            String encoded = header.substring(SCHEME.length()).strip();
            String pair = new String(
                    Base64.getDecoder().decode(encoded.substring(0, Math.min(encoded.length(), LONGEST))),
                    StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return Optional.of(colon < 0 ? pair : pair.substring(0, colon));
        } catch (IllegalArgumentException e) {
            return Optional.of("");
        }
    }

    /**
     * Counts the failure, unless the account rests anyway, and answers.
     *
     * <p>The session that the container opened to remember the call is of no use to a program. It expires by itself:
     * ended here, before the call is over, it would leave the thread with half a conversation.
     */
    void refuse(String email, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (throttle.rests(request, Attempt.WRONG_PASSWORD)) {
            refusePlace(request, response);
            return;
        }
        throttle.count(request, Attempt.WRONG_PASSWORD);
        Duration rest = signIn.restOf(email);
        boolean resting = !rest.isZero();
        if (!resting) {
            signIn.failed(email);
        }
        BusinessException refusal = signIn.refusal(rest, "accounts.wrongEmailOrPassword", "email");
        endSoon(request);
        if (resting) {
            response.setHeader("Retry-After", Long.toString(rest.plusMillis(999).toSeconds()));
        }
        signInProblem.answer(
                resting ? refusal.kind().status() : HttpServletResponse.SC_UNAUTHORIZED,
                refusal,
                Addresses.here(request),
                request,
                response);
    }

    /** Answers a program whose address has to wait after too many wrong passwords, whatever password it gives now. */
    void refusePlace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            throttle.requireNoRest(request, Attempt.WRONG_PASSWORD);
        } catch (TooManyTries refusal) {
            endSoon(request);
            response.setHeader("Retry-After", Long.toString(refusal.seconds()));
            signInProblem.answer(refusal.kind().status(), refusal, Addresses.here(request), request, response);
        }
    }

    private static void endSoon(HttpServletRequest request) {
        HttpSession opened = request.getSession(false);
        if (opened != null && opened.isNew()) {
            opened.setMaxInactiveInterval(1);
        }
    }
}
