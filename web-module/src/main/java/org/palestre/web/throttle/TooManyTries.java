package org.palestre.web.throttle;

import java.time.Duration;
import java.util.Map;
import org.palestre.shared.BusinessException;

/** The refusal of a place that has to wait. */
public final class TooManyTries extends BusinessException {

    private static final long serialVersionUID = 1L;
    private static final int BRIEF = 90;

    private final long seconds;

    TooManyTries(long seconds) {
        super(
                Kind.TOO_MANY,
                seconds < BRIEF ? "throttle.tooManySeconds" : "throttle.tooManyMinutes",
                null,
                seconds < BRIEF ? seconds : (seconds + 59) / 60);
        this.seconds = seconds;
    }

    static TooManyTries after(Duration rest) {
        return new TooManyTries(Math.max(1, rest.plusMillis(999).toSeconds()));
    }

    /** After how many seconds it may be tried again: the value of Retry-After. */
    public long seconds() {
        return seconds;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("retryAfterSeconds", seconds);
    }
}
