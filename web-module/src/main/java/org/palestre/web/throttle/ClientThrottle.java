package org.palestre.web.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;

/**
 * Asked before, and told after, what only guessers do often. The place is the caller's address; behind a reverse proxy it is
 * the one that the proxy forwards, if the server is configured to believe it (PALESTRE_BEHIND_PROXY), and never otherwise.
 */
@ApplicationScoped
public class ClientThrottle {

    /** Places remembered at most, each some hundred bytes. */
    private static final int MOST = 50_000;

    @Inject
    private Clock clock;

    private final AttemptMemory memory = new AttemptMemory(MOST);

    /** Refuses whoever has to wait. @throws TooManyTries with the time left */
    public void requireNoRest(HttpServletRequest request, Attempt attempt) {
        Duration rest = memory.rest(attempt, place(request), clock.instant());
        if (!rest.isZero()) {
            throw TooManyTries.after(rest);
        }
    }

    /** Whether this place has to wait. */
    public boolean rests(HttpServletRequest request, Attempt attempt) {
        return !memory.rest(attempt, place(request), clock.instant()).isZero();
    }

    /** Counts an attempt of this place. */
    public void count(HttpServletRequest request, Attempt attempt) {
        memory.count(attempt, place(request), clock.instant());
    }

    private static String place(HttpServletRequest request) {
        return Place.of(request.getRemoteAddr());
    }
}
