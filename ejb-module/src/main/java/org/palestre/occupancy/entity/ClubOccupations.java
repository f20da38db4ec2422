package org.palestre.occupancy.entity;

import static org.palestre.shared.Database.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.occupancy.boundary.ClubOccupation;
import org.palestre.occupancy.boundary.ConsultClubOccupations.ClubSite;
import org.palestre.shared.Database;
import org.palestre.shared.TimeRange;

/** The occupations of a club, each question in one statement. What is not announced yet is not the club's to know. */
@ApplicationScoped
public class ClubOccupations {

    private static final String FROM = """

              FROM occupancy.occupation o JOIN facilities.area a ON a.id = o.area_id
              JOIN facilities.site s ON s.id = a.site_id
             WHERE o.organisation_id = ? AND o.starts_at < ? AND o.ends_at > ?
               AND NOT EXISTS (SELECT FROM occupancy.series k WHERE k.id = o.series_id AND NOT k.announced)""";

    @Inject
    private Database database;

    /**
     * In order of time.
     *
     * @param together whether several areas of a site at one time are one entry
     */
    public List<ClubOccupation> list(long organisationId, TimeRange time, Long siteId, boolean together, int most) {
        return database.list(
                """
                SELECT min(o.id) AS id, sum(o.version - 1)::bigint AS revision, max(o.changed_at) AS changed_at, o.starts_at,
                       o.ends_at, o.title, o.series_id IS NOT NULL AS weekly, s.id AS site_id, s.name AS site, o.active,
                       o.cancel_reason, array_agg(a.name ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas""" + FROM + (siteId == null ? "" : " AND s.id = ?") + """

                         GROUP BY o.starts_at, o.ends_at, o.title, o.series_id IS NOT NULL, s.id, s.name, o.active, o.cancel_reason""" + (together ? "" : ", o.id") + """

                         ORDER BY o.starts_at, o.ends_at, s.name COLLATE "fr-x-icu", id LIMIT ?""",
                row -> new ClubOccupation(
                        row.getLong("id"),
                        row.getLong("revision"),
                        instant(row, "changed_at"),
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        row.getString("title"),
                        row.getBoolean("weekly"),
                        row.getLong("site_id"),
                        row.getString("site"),
                        List.of((String[]) row.getArray("areas").getArray()),
                        row.getBoolean("active"),
                        row.getString("cancel_reason")),
                siteId == null
                        ? new Object[] {organisationId, time.end(), time.start(), most}
                        : new Object[] {organisationId, time.end(), time.start(), siteId, most});
    }

    /** The sites on which it has anything in a time, by name. */
    public List<ClubSite> sites(long organisationId, TimeRange time) {
        return database.list(
                "SELECT DISTINCT s.id, s.name, s.name COLLATE \"fr-x-icu\"" + FROM + " ORDER BY 3",
                row -> new ClubSite(row.getLong("id"), row.getString("name")),
                organisationId,
                time.end(),
                time.start());
    }
}
