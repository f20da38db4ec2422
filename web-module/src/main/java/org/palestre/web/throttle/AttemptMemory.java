package org.palestre.web.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who tried what how often. It never grows beyond its size: whoever has been quiet longest is forgotten first. An address is
 * kept no longer than it counts.
 */
final class AttemptMemory {

    private record Key(Attempt attempt, String place) {}

    private record Count(int attempts, Instant last, Instant restsUntil) {}

    private static final Duration TIDY_EVERY = Duration.ofMinutes(5);

    private final Map<Key, Count> counts;
    private Instant tidyAt = Instant.MIN;

    AttemptMemory(int most) {
        counts = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
                return size() > most;
            }
        };
    }

    /** How long this place still has to wait; zero if it need not. */
    synchronized Duration rest(Attempt attempt, String place, Instant now) {
        Count count = counts.get(new Key(attempt, place));
        return count == null || !count.restsUntil().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, count.restsUntil());
    }

    /** Counts one more. */
    synchronized void count(Attempt attempt, String place, Instant now) {
        tidy(now);
        Key key = new Key(attempt, place);
        Count before = counts.get(key);
        boolean recent = before != null && !isOver(before, now);
        int attempts = recent ? before.attempts() + 1 : 1;
        counts.put(key, new Count(attempts, now, now.plus(GrowingDelay.after(attempts, attempt.free()))));
    }

    private void tidy(Instant now) {
        if (!now.isBefore(tidyAt)) {
            counts.values().removeIf(count -> isOver(count, now));
            tidyAt = now.plus(TIDY_EVERY);
        }
    }

    private static boolean isOver(Count count, Instant now) {
        return Duration.between(count.last(), now).compareTo(GrowingDelay.FORGOTTEN_AFTER) >= 0;
    }

    synchronized int size() {
        return counts.size();
    }
}
