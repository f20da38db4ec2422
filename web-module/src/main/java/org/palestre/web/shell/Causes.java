package org.palestre.web.shell;

import java.util.Optional;

/** Looks through what containers wrap around the cause of a failure. */
final class Causes {

    private static final int DEEPEST = 30;

    private Causes() {}

    /** The cause of that type, however deep. */
    static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
