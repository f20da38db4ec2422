package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What still waits to be delivered. */
final class Outboxes {

    private final Sql sql;

    Outboxes(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** Waits until every message of a template has gone. */
    void awaitEmpty(String template, Duration patience) {
        Awaitility.await("no message " + template + " waits")
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .pollInSameThread()
                .until(() -> waiting(template) == 0);
    }

    /** How many messages of a template are not delivered. */
    long waiting(String template) throws SQLException {
        return sql.number(
                "SELECT count(*) FROM messaging.message WHERE template = ? AND status <> 'DELIVERED'", template);
    }
}
