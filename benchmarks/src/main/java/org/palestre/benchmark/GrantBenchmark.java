package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.palestre.city.Places;
import org.palestre.city.SqlStatements;

/** Granting a season: how many statements its one transaction takes. */
final class GrantBenchmark {

    private static final int AREAS = 3;

    private final BenchmarkCity city;

    GrantBenchmark(BenchmarkCity city) {
        this.city = city;
    }

    List<Finding> measure() throws Exception {
        Program agent = city.agent();
        try (Connection connection = city.database().connect();
                SqlStatements counter = new SqlStatements(city.database())) {
            Places places = Places.make(connection, "Benchmark, season", AREAS);
            for (int day = 1; day <= 3; day++) {
                grant(agent, request(connection, places, day));
            }
            List<SqlStatements.Action> grants = new ArrayList<>();
            long last = 0;
            for (int day = 4; day <= 7; day++) {
                long request = request(connection, places, day);
                grants.add(() -> grant(agent, request));
                last = request;
            }
            long statements = counter.fewest(grants).count();
            return List.of(Finding.atMost(
                    "Granting a season, %d occupations on %d areas: SQL statements"
                            .formatted(occupations(connection, last), AREAS),
                    statements,
                    19));
        }
    }

    private static void grant(Program agent, long request) throws Exception {
        agent.post("/api/v1/slot-requests/" + request + "/grant", "{\"version\": 1}", 200);
    }

    /** A submitted request for that weekday, 10 h to 12 h, for all areas and 36 weeks of the campaign's first season. */
    private static long request(Connection connection, Places places, int day) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                WITH request AS (
                    INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, created_by, saved_at,
                        submitted_by, submitted_at, site_id, first_date, last_date, during_school_breaks, family_code,
                        discipline_code, age_band, gender, how_to_join, contact_telephone, contact_email,
                        correspondent_name, correspondent_email)
                    SELECT c.id, g.organisation_id, 'SUBMITTED', 'BENCH_' || ?, g.person_id, now(), g.person_id, now(), ?,
                           s.start_date, s.start_date + 36 * 7 - 1, true, d.family_code, d.code, 'ALL_AGES', 'MIXED',
                           'Sur place', '0102030405', 'club@demo.example', 'Correspondant', 'club@demo.example'
                    FROM seasonal.campaign c
                    JOIN calendar.season s ON s.id = c.first_season_id,
                         (SELECT g.organisation_id, g.person_id FROM accounts.delegation g
                            JOIN accounts.person p ON p.id = g.person_id WHERE p.email = 'club@demo.example' LIMIT 1) AS g,
                         (SELECT code, family_code FROM facilities.discipline ORDER BY code LIMIT 1) AS d
                    WHERE now() >= c.opens_at AND now() < c.closes_at
                    RETURNING id),
                area AS (
                    INSERT INTO seasonal.slot_request_area (request_id, area_id)
                    SELECT request.id, a FROM request, unnest(?::bigint[]) AS a),
                slot AS (
                    INSERT INTO seasonal.slot_request_time (request_id, position, day, start_time, end_time)
                    SELECT request.id, 0, ?, '10:00', '12:00' FROM request)
                SELECT id FROM request""")) {
            insert.setString(1, "%08d".formatted(day));
            insert.setLong(2, places.siteId());
            insert.setArray(
                    3, connection.createArrayOf("bigint", places.areaIds().toArray()));
            insert.setInt(4, day);
            try (ResultSet result = insert.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static long occupations(Connection connection, long request) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT count(*) FROM seasonal.permit p
                JOIN seasonal.permit_series ps ON ps.permit_id = p.id
                JOIN occupancy.occupation o ON o.series_id = ps.series_id
                WHERE p.request_id = ?""")) {
            query.setLong(1, request);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
