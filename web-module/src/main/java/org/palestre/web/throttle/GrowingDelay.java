package org.palestre.web.throttle;

import java.time.Duration;

/** How long a place has to wait after so many attempts: not at all at first, then twice as long each time. */
final class GrowingDelay {

    /** After this long without an attempt, earlier ones no longer count. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 9;

    private GrowingDelay() {}

    /** The delay after that many attempts, of which some are free. */
    static Duration after(int attempts, int free) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min(attempts - free, DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
