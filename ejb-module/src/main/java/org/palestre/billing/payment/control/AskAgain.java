package org.palestre.billing.payment.control;

import java.time.Duration;

/** When PayFiP is asked again: at once after a sign that something happened, then less and less often. */
public final class AskAgain {

    /** How long a payer is left alone on PayFiP's page before it is asked without a sign. */
    public static final Duration WITHOUT_SIGN = Duration.ofMinutes(3);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST_UNKNOWN = WITHOUT_SIGN;
    private static final Duration LONGEST_NO_USE = Duration.ofMinutes(15);
    private static final int LARGEST_POWER = 10;

    private AskAgain() {}

    /** After the answer that the result is not known yet. */
    static Duration unknownYet(int waits) {
        return doubled(waits, LONGEST_UNKNOWN);
    }

    /** After no answer, or one that cannot be used. */
    static Duration noUse(int waits) {
        return doubled(waits, LONGEST_NO_USE);
    }

    private static Duration doubled(int waits, Duration longest) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(Math.max(waits, 0), LARGEST_POWER));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
