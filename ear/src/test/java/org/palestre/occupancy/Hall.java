package org.palestre.occupancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A hall that one test has for itself, so that its races meet nobody else's. It opens at the usual hours.
 *
 * @param whole the area that covers all three of its units
 * @param leftThird the area that covers the first of them
 */
record Hall(long siteId, long whole, long leftThird) {

    private static final String MAKE = """
            WITH site AS (
                INSERT INTO facilities.site (name, kind, opens_on_public_holidays) VALUES (?, 'SPORTS_CENTRE', true)
                RETURNING id),
            unit AS (
                INSERT INTO facilities.unit (site_id, name) SELECT site.id, 'Tiers ' || n FROM site, generate_series(1, 3) n
                RETURNING id, site_id, name),
            whole AS (
                INSERT INTO facilities.area (site_id, name, position) SELECT id, 'Salle entière', 0 FROM site RETURNING id),
            third AS (
                INSERT INTO facilities.area (site_id, name, position) SELECT id, 'Tiers gauche', 1 FROM site RETURNING id),
            covered AS (
                INSERT INTO facilities.area_unit (area_id, unit_id, site_id)
                SELECT whole.id, unit.id, unit.site_id FROM whole, unit
                UNION ALL SELECT third.id, unit.id, unit.site_id FROM third, unit WHERE unit.name = 'Tiers 1')
            SELECT site.id AS site, whole.id AS whole, third.id AS third FROM site, whole, third""";

    private static final String OVERLAPS = """
            SELECT count(*) FROM occupancy.unit_hold a JOIN occupancy.unit_hold b
                ON b.unit_id = a.unit_id AND b.occupation_id > a.occupation_id AND b.during && a.during
            WHERE a.active AND b.active""";

    static Hall make(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(MAKE)) {
            insert.setString(1, "Salle disputée " + UUID.randomUUID());
            try (ResultSet made = insert.executeQuery()) {
                made.next();
                return new Hall(made.getLong("site"), made.getLong("whole"), made.getLong("third"));
            }
        }
    }

    /** How many occupations it has. */
    long occupations(Connection connection) throws SQLException {
        return number(
                connection,
                "SELECT count(*) FROM occupancy.occupation WHERE active AND area_id IN (" + whole + ", " + leftThird
                        + ")");
    }

    /** How many pairs of active holds overlap on one unit, anywhere; the invariant says none, whoever wrote them. */
    static long overlaps(Connection connection) throws SQLException {
        return number(connection, OVERLAPS);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
