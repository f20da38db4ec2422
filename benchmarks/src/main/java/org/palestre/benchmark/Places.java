package org.palestre.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A site that exists for a benchmark only, open at all hours of all days.
 *
 * @param siteId the site
 * @param areaIds its areas, each of one unit of its own
 */
record Places(long siteId, List<Long> areaIds) {

    /** Makes it, with so many areas. */
    static Places make(Connection connection, String name, int areas) throws SQLException {
        connection.setAutoCommit(false);
        long site = id(connection, """
                INSERT INTO facilities.site (name, kind, opens_on_public_holidays) VALUES (?, 'SPORTS_CENTRE', true)
                RETURNING id""", name);
        List<Long> made = new ArrayList<>();
        for (int number = 1; number <= areas; number++) {
            String label = "Court %02d".formatted(number);
            long unit = id(
                    connection, "INSERT INTO facilities.unit (site_id, name) VALUES (?, ?) RETURNING id", site, label);
            long area = id(
                    connection,
                    "INSERT INTO facilities.area (site_id, name, position) VALUES (?, ?, ?) RETURNING id",
                    site,
                    label,
                    number);
            id(
                    connection,
                    "INSERT INTO facilities.area_unit (area_id, unit_id, site_id) VALUES (?, ?, ?) RETURNING area_id",
                    area,
                    unit,
                    site);
            made.add(area);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return new Places(site, made);
    }

    private static long id(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
