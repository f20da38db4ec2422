package org.palestre.occupancy.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.palestre.occupancy.boundary.ClubSession;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.shared.Database;

/** The dates of a club over all its series and single occupations, in one statement. */
@ApplicationScoped
public class ClubSessions {

    // Dates that were left out of a series count as long as the series has any session to come. What is not announced
    // yet is not the club's to know.
    private static final String DATES = """
            SELECT o.starts_at, o.ends_at, o.area_id,
                   CASE WHEN NOT o.active THEN 'CANCELLED' WHEN o.suspended THEN 'SUSPENDED' ELSE 'PLANNED' END AS state, NULL AS reason, o.cancel_reason AS detail
              FROM occupancy.occupation o
             WHERE o.organisation_id = ? AND o.ends_at > ? AND o.starts_at < ?
               AND NOT EXISTS (SELECT FROM occupancy.series k WHERE k.id = o.series_id AND NOT k.announced)
             UNION ALL
            SELECT (l.date + l.start_time) AT TIME ZONE ?, (l.date + l.end_time) AT TIME ZONE ?, l.area_id,
                   'LEFT_OUT', l.reason, l.detail
              FROM occupancy.series r JOIN occupancy.series_left_out l ON l.series_id = r.id
             WHERE r.organisation_id = ? AND r.announced AND l.date BETWEEN ? AND ?
               AND EXISTS (SELECT FROM occupancy.occupation o
                            WHERE o.series_id = r.id AND o.active AND o.starts_at > ?)""";

    @Inject
    private Database database;

    /** Those that end after {@code from} and begin before {@code until}, in order; several areas at once are one. */
    public List<ClubSession> between(long organisationId, Instant from, Instant until, ZoneId zone, int most) {
        return database.list(
                "SELECT d.starts_at, d.ends_at, s.id AS site_id, s.name AS site, d.state, d.reason, d.detail,"
                        + " array_agg(a.name ORDER BY a.name COLLATE \"fr-x-icu\") AS areas FROM (" + DATES + """
                        ) d JOIN facilities.area a ON a.id = d.area_id JOIN facilities.site s ON s.id = a.site_id
                         GROUP BY d.starts_at, d.ends_at, s.id, s.name, d.state, d.reason, d.detail
                         ORDER BY d.starts_at, d.ends_at, s.name COLLATE "fr-x-icu", d.state LIMIT ?""",
                ClubSessions::read,
                organisationId,
                from,
                until,
                zone.getId(),
                zone.getId(),
                organisationId,
                from.atZone(zone).toLocalDate(),
                until.atZone(zone).toLocalDate(),
                from,
                most);
    }

    private static ClubSession read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new ClubSession(
                Database.instant(row, "starts_at"),
                Database.instant(row, "ends_at"),
                row.getLong("site_id"),
                row.getString("site"),
                List.of((String[]) row.getArray("areas").getArray()),
                ClubSession.State.valueOf(row.getString("state")),
                reason == null ? null : LeftOutReason.valueOf(reason),
                row.getString("detail"));
    }
}
