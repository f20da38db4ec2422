package org.palestre.seasonal.secondseason.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.seasonal.secondseason.boundary.BrokenPromise;
import org.palestre.shared.Database;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** What was put on times that a second season was promised, as long as it stands there. */
@ApplicationScoped
public class BrokenPromises {

    private static final String LISTED = """

              FROM seasonal.broken_promise b
              JOIN occupancy.occupation n ON n.id = b.occupation_id AND n.active
              JOIN seasonal.slot_request r ON r.id = b.request_id
              JOIN seasonal.permit p ON p.request_id = r.id AND p.withdrawn_at IS NULL
              JOIN accounts.organisation o ON o.id = p.organisation_id
              JOIN facilities.area a ON a.id = n.area_id
              JOIN facilities.site s ON s.id = a.site_id
              LEFT JOIN accounts.organisation h ON h.id = n.organisation_id
             WHERE r.campaign_id = ? AND (? OR s.id = ANY (?::bigint[]) OR s.district_code = ANY (?))""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** One of them. */
    public record Row(long requestId, long occupationId) {}

    /** Notes them, with who did it; null if nobody did. */
    public void add(List<Row> rows, String who) {
        database.batch(
                "INSERT INTO seasonal.broken_promise VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                rows.stream()
                        .map(row -> new Object[] {row.requestId(), row.occupationId(), clock.instant(), who})
                        .toList());
    }

    /** Those of a campaign on the sites of an agent, by site and time. */
    public Page<BrokenPromise> page(long campaignId, AgentScope scope, PageRequest page) {
        List<Long> sites = List.copyOf(scope.siteIds());
        List<String> districts = List.copyOf(scope.districtCodes());
        return new Page<>(
                database.list(
                        "SELECT b.*, p.number, o.name AS organisation, s.name AS site, a.name AS area, n.starts_at,"
                                + " n.ends_at, n.kind, n.title, h.name AS holder" + LISTED
                                + " ORDER BY s.name COLLATE \"fr-x-icu\", p.number, n.starts_at, n.id LIMIT ? OFFSET ?",
                        BrokenPromises::read,
                        campaignId,
                        scope.wholeCity(),
                        sites,
                        districts,
                        page.size(),
                        page.offset()),
                database.number("SELECT count(*)" + LISTED, campaignId, scope.wholeCity(), sites, districts));
    }

    private static BrokenPromise read(ResultSet row) throws SQLException {
        return new BrokenPromise(
                row.getLong("request_id"),
                row.getString("number"),
                row.getString("organisation"),
                row.getString("site"),
                row.getString("area"),
                row.getLong("occupation_id"),
                Database.instant(row, "starts_at"),
                Database.instant(row, "ends_at"),
                OccupationKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("holder"),
                Database.instant(row, "broken_at"),
                row.getString("broken_by"));
    }
}
