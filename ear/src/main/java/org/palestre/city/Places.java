package org.palestre.city;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A site that exists for one measurement only, open at all hours of all days.
 *
 * @param siteId the site
 * @param areaIds its areas, each of one unit of its own
 */
public record Places(long siteId, List<Long> areaIds) {

    /** Makes it, with so many areas. */
    public static Places make(Connection connection, String name, int areas) throws SQLException {
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

    /**
     * Occupies each area fifteen times in a week, for an organisation: three times 90 minutes on each of five days.
     *
     * @param areas how many of the areas, from the first on
     * @return how many occupations were written
     */
    public long occupyWeek(Connection connection, LocalDate monday, int areas) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id)
                SELECT a.id, s.at, s.at + interval '90 minutes', 'ONE_OFF', 'Mesure',
                       (SELECT min(id) FROM accounts.organisation)
                FROM unnest(?::bigint[]) AS a (id),
                     LATERAL (SELECT (?::date + d + time '08:00' + h * interval '2 hours') AT TIME ZONE 'Europe/Paris' AS at
                              FROM generate_series(0, 4) AS d, generate_series(0, 2) AS h) AS s""")) {
            insert.setArray(
                    1,
                    connection.createArrayOf("bigint", areaIds.subList(0, areas).toArray()));
            insert.setObject(2, monday);
            return insert.executeLargeUpdate();
        }
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
