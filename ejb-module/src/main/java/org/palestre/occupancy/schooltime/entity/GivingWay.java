package org.palestre.occupancy.schooltime.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.shared.Database;

/** Occupations that give way to school time. */
@ApplicationScoped
public class GivingWay {

    @Inject
    private Database database;

    /**
     * One of them.
     *
     * @param seriesReference null if it belongs to no series, as is {@code seriesId}
     * @param announced whether its holder knows of it
     */
    public record Loser(
            long id,
            Long organisationId,
            String organisation,
            Long seriesId,
            String seriesReference,
            boolean announced,
            long areaId,
            String place,
            String title,
            OccupationKind kind,
            Instant startsAt,
            Instant endsAt) {}

    /** Those that are active, by holder and time. */
    public List<Loser> losers(Collection<Long> ids) {
        return database.list("""
                SELECT o.*, g.name AS organisation, s.reference, coalesce(s.announced, true) AS known,
                       t.name || ', ' || a.name AS place
                  FROM occupancy.occupation o
                  JOIN facilities.area a ON a.id = o.area_id
                  JOIN facilities.site t ON t.id = a.site_id
                  LEFT JOIN occupancy.series s ON s.id = o.series_id
                  LEFT JOIN accounts.organisation g ON g.id = o.organisation_id
                 WHERE o.id = ANY (?::bigint[]) AND o.active
                 ORDER BY g.name COLLATE "fr-x-icu", g.id, o.starts_at, o.id""", GivingWay::read, List.copyOf(ids));
    }

    /** Cancels them. */
    public void cancel(Collection<Long> ids, String reason, Instant now) {
        database.update(
                "UPDATE occupancy.occupation SET active = false, cancelled_at = ?, cancel_reason = ?, version = version + 1"
                        + " WHERE id = ANY (?::bigint[]) AND active",
                now,
                reason,
                List.copyOf(ids));
    }

    /** Their series lack these dates from now on; they can be claimed again should the school give them back. */
    public void noteLeftOut(Collection<Long> ids, ZoneId zone) {
        database.update("""
                INSERT INTO occupancy.series_left_out (series_id, area_id, date, start_time, end_time, reason)
                SELECT o.series_id, o.area_id, (o.starts_at AT TIME ZONE ?)::date, (o.starts_at AT TIME ZONE ?)::time,
                       (o.ends_at AT TIME ZONE ?)::time, 'CONFLICT'
                  FROM occupancy.occupation o WHERE o.id = ANY (?::bigint[]) AND o.series_id IS NOT NULL
                ON CONFLICT DO NOTHING""", zone.getId(), zone.getId(), zone.getId(), List.copyOf(ids));
    }

    private static Loser read(ResultSet row) throws SQLException {
        return new Loser(
                row.getLong("id"),
                row.getObject("organisation_id", Long.class),
                row.getString("organisation"),
                row.getObject("series_id", Long.class),
                row.getString("reference"),
                row.getBoolean("known"),
                row.getLong("area_id"),
                row.getString("place"),
                row.getString("title"),
                OccupationKind.valueOf(row.getString("kind")),
                Database.instant(row, "starts_at"),
                Database.instant(row, "ends_at"));
    }
}
