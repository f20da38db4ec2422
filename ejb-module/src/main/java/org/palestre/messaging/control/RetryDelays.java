package org.palestre.messaging.control;

import java.time.Duration;
import java.util.List;

/** When to try again: soon at first, then more and more seldom. */
public final class RetryDelays {

    private static final List<Duration> REFUSED = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6));
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private RetryDelays() {}

    /**
     * After the mail server put a message off.
     *
     * @param attempts how often it was tried, at least 1
     */
    public static Duration afterRefusal(int attempts) {
        return REFUSED.get(Math.min(Math.max(attempts, 1), REFUSED.size()) - 1);
    }

    /**
     * After the mail server could not be reached: doubled each time from two seconds to a minute, for all messages
     * together, so that they leave within a minute of its return.
     *
     * @param failures in a row, at least 1
     */
    public static Duration afterOutage(int failures) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(Math.max(failures, 1) - 1, 10));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
