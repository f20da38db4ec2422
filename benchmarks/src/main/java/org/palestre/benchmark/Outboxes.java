package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What still waits to be delivered. */
final class Outboxes {

    private final Connection connection;

    Outboxes(Connection connection) {
        this.connection = connection;
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
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT count(*) FROM messaging.message WHERE template = ? AND status <> 'DELIVERED'")) {
            query.setString(1, template);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
