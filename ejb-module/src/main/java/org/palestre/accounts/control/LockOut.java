package org.palestre.accounts.control;

import java.time.Duration;

/**
 * How long an account rests after wrong passwords: not at all for the first four, then half a minute, and twice as
 * long after each further one, up to an hour. Nobody guesses a password that way, and nobody is locked out for good.
 */
public final class LockOut {

    /** After this long without a failure the count begins anew. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private static final int WITHOUT_DELAY = 4;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private LockOut() {}

    /** The rest after that many failures in a row. */
    public static Duration delayAfter(int failures) {
        if (failures <= WITHOUT_DELAY) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - WITHOUT_DELAY - 1, 20);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
