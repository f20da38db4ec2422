package org.palestre.seasonal.renewal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.renewal.boundary.SlotToCount;
import org.palestre.seasonal.renewal.boundary.SlotUse;
import org.palestre.shared.Database;

/** How often slots were really used, by permit and season. */
@ApplicationScoped
public class SlotUses {

    @Inject
    private Database database;

    /** A permit that figures may be given for. */
    public record Known(String permitNumber, String organisation, String site, boolean inScope) {}

    /** A figure that is kept. */
    public record Kept(String permitNumber, long seasonId, int planned, int used) {}

    /** That of the last season that somebody counted, for a permit or for the one that it was renewed from. */
    public Optional<SlotUse> latest(String permitNumber) {
        return database.first(
                """
                SELECT z.label, u.planned, u.used
                  FROM seasonal.slot_use u JOIN calendar.season z ON z.id = u.season_id
                 WHERE u.permit_number = ? OR u.permit_number IN (
                       SELECT r.renewed_permit_number
                         FROM seasonal.permit p JOIN seasonal.slot_request r ON r.id = p.request_id
                        WHERE p.number = ?)
                 ORDER BY z.start_date DESC LIMIT 1""",
                row -> new SlotUse(row.getString("label"), row.getInt("planned"), row.getInt("used")),
                permitNumber,
                permitNumber);
    }

    /** Those of these permits that exist. */
    public List<Known> known(Collection<String> permitNumbers, AgentScope scope) {
        return database.list(
                """
                SELECT DISTINCT ON (p.number) p.number, o.name AS organisation, s.name AS site,
                       p.site_id = ANY (?::bigint[]) OR s.district_code = ANY (?) AS in_scope
                  FROM seasonal.permit p
                  JOIN accounts.organisation o ON o.id = p.organisation_id
                  JOIN facilities.site s ON s.id = p.site_id
                 WHERE p.number = ANY (?) ORDER BY p.number, p.edition DESC""",
                row -> new Known(
                        row.getString("number"),
                        row.getString("organisation"),
                        row.getString("site"),
                        scope.wholeCity() || row.getBoolean("in_scope")),
                List.copyOf(scope.siteIds()),
                List.copyOf(scope.districtCodes()),
                List.copyOf(permitNumbers));
    }

    /** The slots that a campaign offers for renewal, with the dates that have passed, in one statement. */
    public List<SlotToCount> toCount(long campaignId, AgentScope scope, Instant now) {
        return database.list(
                """
                SELECT v.number, z.label, count(DISTINCT c.starts_at) AS planned, o.name AS organisation, s.name AS site
                  FROM seasonal.renewable_slot v
                  JOIN accounts.organisation o ON o.id = v.organisation_id
                  JOIN facilities.site s ON s.id = v.site_id
                  JOIN seasonal.campaign k ON k.id = v.campaign_id
                  JOIN calendar.season n ON n.id = k.first_season_id
                  JOIN LATERAL (SELECT b.label, b.start_date FROM calendar.season b WHERE b.end_date <= n.start_date
                                 ORDER BY b.start_date DESC LIMIT 1) z ON true
                  LEFT JOIN seasonal.permit_series q ON q.permit_id = v.permit_id
                  LEFT JOIN occupancy.occupation c ON c.series_id = q.series_id AND c.active AND c.starts_at < ?
                       AND c.starts_at >= z.start_date
                 WHERE v.campaign_id = ? AND (? OR v.site_id = ANY (?::bigint[]) OR s.district_code = ANY (?))
                 GROUP BY v.number, z.label, o.name, s.name ORDER BY s.name, o.name, v.number""",
                row -> new SlotToCount(
                        row.getString("number"),
                        row.getString("label"),
                        row.getInt("planned"),
                        row.getString("organisation"),
                        row.getString("site")),
                now,
                campaignId,
                scope.wholeCity(),
                List.copyOf(scope.siteIds()),
                List.copyOf(scope.districtCodes()));
    }

    /** What is kept for these permits. */
    public List<Kept> of(Collection<String> permitNumbers) {
        return database.list(
                "SELECT * FROM seasonal.slot_use WHERE permit_number = ANY (?)",
                row -> new Kept(
                        row.getString("permit_number"),
                        row.getLong("season_id"),
                        row.getInt("planned"),
                        row.getInt("used")),
                List.copyOf(permitNumbers));
    }

    /** Keeps figures, in place of older ones for the same permits and seasons; one statement, however many. */
    public void keep(Collection<Kept> figures, Instant now) {
        database.update(
                """
                INSERT INTO seasonal.slot_use (permit_number, season_id, planned, used, imported_at)
                SELECT f.*, ? FROM unnest(?::text[], ?::bigint[], ?::integer[], ?::integer[]) f
                ON CONFLICT (permit_number, season_id) DO UPDATE
                   SET planned = excluded.planned, used = excluded.used, imported_at = excluded.imported_at""",
                now,
                figures.stream().map(Kept::permitNumber).toList(),
                figures.stream().map(Kept::seasonId).toList(),
                figures.stream().map(one -> Integer.toString(one.planned())).toList(),
                figures.stream().map(one -> Integer.toString(one.used())).toList());
    }
}
