package org.palestre.seasonal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Submitted requests in any number, written straight into the database in one statement, each for an hour of the week of
 * an area that no other of them wants: what tests of many grants begin with.
 *
 * <p>They belong to the first club and to a campaign of their own, closed long ago, for the last season that the city
 * has, which nobody else asks for, so that nothing else in the city meets them. They can be made once in a city.
 */
public final class ManyRequests {

    private static final String CREATE = """
            WITH season AS (
                SELECT id, label, start_date, end_date FROM calendar.season ORDER BY start_date DESC LIMIT 1),
            campaign AS (
                INSERT INTO seasonal.campaign (name, opens_at, closes_at, first_season_id, introduction, fee, safety_rules,
                                               upkeep_rules, signatory)
                SELECT 'Essai ' || label, make_date(1900 + id::int % 90, 1, 1), make_date(1900 + id::int % 90, 1, 2), id,
                       'Essai', 'Gratuit', 'Sécurité', 'Entretien', 'La ville' FROM season RETURNING id),
            place AS (
                SELECT a.id AS area_id, a.site_id, d AS day, h AS hour, row_number() OVER (ORDER BY h, d, a.id) AS n
                  FROM facilities.area a
                  JOIN facilities.site s ON s.id = a.site_id AND s.kind IN ('GYMNASIUM', 'SPORTS_CENTRE')
                  CROSS JOIN generate_series(1, 5) d CROSS JOIN generate_series(9, 20) h
                 WHERE a.bookable AND a.closed_on IS NULL AND NOT EXISTS (
                       SELECT FROM facilities.area_unit mine JOIN facilities.area_unit other USING (unit_id)
                        WHERE mine.area_id = a.id AND other.area_id < a.id)
                 ORDER BY n LIMIT ?),
            request AS (
                INSERT INTO seasonal.slot_request (campaign_id, organisation_id, status, number, step, created_by, saved_at,
                    submitted_by, submitted_at, site_id, first_date, last_date, family_code, discipline_code, age_band,
                    gender, how_to_join, contact_telephone, contact_email, correspondent_name, correspondent_email)
                SELECT c.id, 1, 'SUBMITTED', z.label || '_' || lpad(p.n::text, 8, '0'), 'CORRESPONDENT', 3, now(), 3, now(),
                       p.site_id, z.start_date, z.end_date - 1, 'TEAM', 'HANDBALL', 'ALL_AGES', 'MIXED', 'Au gymnase',
                       '01 99 00 05 01', 'contact@club.example', 'Essai', ?
                  FROM campaign c, season z, place p RETURNING id, number),
            area AS (
                INSERT INTO seasonal.slot_request_area SELECT r.id, p.area_id
                  FROM request r JOIN place p ON p.n = right(r.number, 8)::int),
            slot AS (
                INSERT INTO seasonal.slot_request_time
                SELECT r.id, 0, p.day, make_time(p.hour, 0, 0), make_time(p.hour + 1, 0, 0)
                  FROM request r JOIN place p ON p.n = right(r.number, 8)::int)
            SELECT id FROM request ORDER BY id""";

    private ManyRequests() {}

    /**
     * Creates them; each can be granted as asked at version 1.
     *
     * @param correspondent the e-mail to which all their permits go
     * @return their ids
     */
    public static List<Long> create(Connection connection, int count, String correspondent) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CREATE)) {
            statement.setInt(1, count);
            statement.setString(2, correspondent);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            if (ids.size() != count) {
                throw new IllegalStateException("the city has room for " + ids.size() + " requests only");
            }
            return ids;
        }
    }
}
