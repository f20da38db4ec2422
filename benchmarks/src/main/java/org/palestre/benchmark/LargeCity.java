package org.palestre.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills a city's database as fast as SQL can: clubs and sites, requests, a season's occupations, decisions. */
final class LargeCity {

    private final Connection connection;
    private final SeasonSize size;

    LargeCity(Connection connection, SeasonSize size) {
        this.connection = connection;
        this.size = size;
    }

    /** Leaves so many of the demo's occupations, those nearest to today, and all that an authorisation names. */
    void trim(int occupations) throws SQLException {
        run("""
                DELETE FROM occupancy.occupation WHERE id IN (
                    SELECT id FROM occupancy.occupation
                     WHERE id NOT IN (SELECT occupation_id FROM seasonal.one_off_occupation)
                     ORDER BY abs(extract(epoch FROM starts_at - now())) OFFSET %d)""".formatted(occupations));
        run("ANALYZE");
    }

    void clubsAndPlaces() throws SQLException, IOException {
        script("clubs-and-places.sql");
    }

    /** Requests in the open campaign. */
    void requests() throws SQLException, IOException {
        script("requests.sql");
    }

    /** The current season's weekly slots, with the requests and permits that they come from. */
    void occupations() throws SQLException, IOException {
        script("occupations.sql");
    }

    /** Closes the open campaign and decides on its requests, one of eight refused; nothing is published. */
    void decisions() throws SQLException, IOException {
        script("decisions.sql");
    }

    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void script(String name) throws SQLException, IOException {
        run(
                "SET bench.clubs = '%d'; SET bench.sites = '%d'; SET bench.requests = '%d'; SET bench.slots = '%d'; SET bench.permits = '%d'"
                        .formatted(size.clubs(), size.sites(), size.requests(), size.slots(), size.requests()));
        connection.setAutoCommit(false);
        try (InputStream file = LargeCity.class.getResourceAsStream(name)) {
            run(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        run("ANALYZE");
    }
}
