package org.palestre.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** Fills a city's database as fast as SQL can: clubs and sites, requests, a season's occupations, decisions. */
final class LargeCity {

    private final Connection connection;
    private final Sql sql;
    private final SeasonSize size;

    LargeCity(Connection connection, SeasonSize size) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.size = size;
    }

    /** Leaves so many of the demo's occupations, those nearest to today, and all that an authorisation names. */
    void trim(int occupations) throws SQLException {
        sql.run("""
                DELETE FROM occupancy.occupation WHERE id IN (
                    SELECT id FROM occupancy.occupation
                     WHERE id NOT IN (SELECT occupation_id FROM seasonal.one_off_occupation)
                     ORDER BY abs(extract(epoch FROM starts_at - now())) OFFSET %d)""".formatted(occupations));
        sql.run("ANALYZE");
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

    /** What PostgreSQL would have done to tables that grew over months, and does not while screens are measured. */
    void settle() throws SQLException {
        sql.run("VACUUM (ANALYZE)");
    }

    /** Short questions to the city's database. */
    Sql sql() {
        return sql;
    }

    private void script(String name) throws SQLException, IOException {
        sql.run(
                "SET bench.clubs = '%d'; SET bench.sites = '%d'; SET bench.requests = '%d'; SET bench.slots = '%d'; SET bench.permits = '%d'"
                        .formatted(size.clubs(), size.sites(), size.requests(), size.slots(), size.requests()));
        connection.setAutoCommit(false);
        try (InputStream file = LargeCity.class.getResourceAsStream(name)) {
            sql.run(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        sql.run("ANALYZE");
    }
}
