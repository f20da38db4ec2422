package org.palestre.web.throttle;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.palestre.shared.boundary.ClientAttempts;

/**
 * Asked before, and told after, what only guessers do often. The place is the caller's address; behind a reverse proxy it is
 * the one that the proxy forwards, if the server is configured to believe it (PALESTRE_BEHIND_PROXY), and never otherwise.
 */
@ApplicationScoped
public class ClientThrottle {

    @EJB
    private ClientAttempts attempts;

    @Inject
    private Clock clock;

    /** Refuses whoever has to wait. @throws TooManyTries with the time left */
    public void requireNoRest(HttpServletRequest request, Attempt attempt) {
        Duration rest = rest(request, attempt);
        if (!rest.isZero()) {
            throw TooManyTries.after(rest);
        }
    }

    /** Whether this place has to wait. */
    public boolean rests(HttpServletRequest request, Attempt attempt) {
        return !rest(request, attempt).isZero();
    }

    /** Counts an attempt of this place. */
    public void count(HttpServletRequest request, Attempt attempt) {
        String place = place(request);
        Instant now = clock.instant();
        int tries = attempts.count(attempt.name(), place, now, GrowingDelay.FORGOTTEN_AFTER);
        Duration delay = GrowingDelay.after(tries, attempt.free());
        if (!delay.isZero()) {
            attempts.rest(attempt.name(), place, now.plus(delay));
        }
    }

    private Duration rest(HttpServletRequest request, Attempt attempt) {
        Instant now = clock.instant();
        return attempts.restsUntil(attempt.name(), place(request))
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
    }

    private static String place(HttpServletRequest request) {
        return Place.of(request.getRemoteAddr());
    }
}
