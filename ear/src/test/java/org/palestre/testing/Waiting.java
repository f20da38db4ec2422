package org.palestre.testing;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits for what the database shows, and no longer. */
public final class Waiting {

    private Waiting() {}

    /** Until somebody is kept waiting by a lock, with these words in his statement. */
    public static void forSomebodyBlockedAt(String words) {
        Awaitility.await("somebody waits for " + words)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> blockedAt(words));
    }

    /** Until somebody holds the row of a table with this number; whoever asks does not wait for it. */
    public static void forLockedRow(String table, long id) {
        Awaitility.await("somebody holds " + table + " " + id)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> City.sql()
                        .rows("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE SKIP LOCKED", id)
                        .isEmpty());
    }

    /** Whether somebody is kept waiting by a lock, with these words in his statement. */
    public static boolean blockedAt(String words) {
        return City.sql()
                        .number(
                                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE ?",
                                "%" + words + "%")
                > 0;
    }
}
