package org.palestre.billing.invoice;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.palestre.testing.City;
import org.palestre.testing.CityDay;

/** The numbers of this year's invoices, held: whoever wants one has debited everything and waits, until this is closed. */
final class HeldSeries implements AutoCloseable {

    private final Connection connection;

    private HeldSeries(Connection connection) {
        this.connection = connection;
    }

    /** Holds them as soon as whoever takes some at this moment is done. */
    static HeldSeries ofInvoices() throws SQLException {
        Connection connection = City.jdbc();
        connection.setAutoCommit(false);
        int year = CityDay.today().getYear();
        execute(
                connection,
                "INSERT INTO billing.number_series (series, year, last) VALUES ('F', ?, 0) ON CONFLICT DO NOTHING",
                year);
        execute(connection, "SELECT FROM billing.number_series WHERE series = 'F' AND year = ? FOR UPDATE", year);
        return new HeldSeries(connection);
    }

    /** Waits until so many sessions want a number. */
    void awaitWaiting(int sessions) {
        await(sessions + " wait for a number")
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(() -> City.sql()
                                .number("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                        + " AND query LIKE 'INSERT INTO billing.number_series%'")
                        >= sessions);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private static void execute(Connection connection, String sql, int year) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, year);
            statement.execute();
        }
    }
}
