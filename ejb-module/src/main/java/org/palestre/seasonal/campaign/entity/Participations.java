package org.palestre.seasonal.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.seasonal.campaign.boundary.Participation;
import org.palestre.seasonal.campaign.boundary.ParticipationBasis;
import org.palestre.seasonal.campaign.boundary.ParticipationForm;
import org.palestre.shared.Database;

/** Which sites take part in which campaign; the database's function {@code participating_sites} is the judge. */
@ApplicationScoped
public class Participations {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The sites that take part, given up or not; empty if no choice was made, so that all do. */
    public Optional<Set<Long>> some(long campaignId) {
        if (version(campaignId) == 0) {
            return Optional.empty();
        }
        return Optional.of(new HashSet<>(
                database.list("SELECT * FROM seasonal.participating_sites(?)", row -> row.getLong(1), campaignId)));
    }

    /** Rises with each change; 0 while nobody has said anything. */
    public long version(long campaignId) {
        return database.first(
                        "SELECT version FROM seasonal.campaign_participation WHERE campaign_id = ?",
                        row -> row.getLong("version"),
                        campaignId)
                .orElse(0L);
    }

    /** What was chosen, and how many sites that makes. */
    public Participation of(long campaignId) {
        return database.first("""
                        SELECT coalesce(p.version, 0) AS version, coalesce(p.basis, 'ALL') AS basis,
                               coalesce(p.kinds, '{}') AS kinds,
                               ARRAY(SELECT district_code FROM seasonal.campaign_district WHERE campaign_id = c.id
                                      ORDER BY 1) AS districts,
                               ARRAY(SELECT site_id FROM seasonal.campaign_site WHERE campaign_id = c.id AND takes_part
                                      ORDER BY 1) AS added,
                               ARRAY(SELECT site_id FROM seasonal.campaign_site WHERE campaign_id = c.id AND NOT takes_part
                                      ORDER BY 1) AS left_out,
                               (SELECT count(*) FROM facilities.site s JOIN seasonal.participating_sites(c.id) t ON t = s.id
                                 WHERE s.closed_on IS NULL OR s.closed_on > ?) AS sites,
                               (SELECT count(*) FROM facilities.site s WHERE s.closed_on IS NULL OR s.closed_on > ?)
                                   AS all_sites,
                               (SELECT count(*) FROM seasonal.slot_request r
                                 WHERE r.campaign_id = c.id AND r.type = 'NEW' AND r.status NOT IN ('DRAFT', 'WITHDRAWN')
                                   AND r.site_id NOT IN (SELECT seasonal.participating_sites(c.id))) AS elsewhere
                          FROM (SELECT ?::bigint AS id) c
                          LEFT JOIN seasonal.campaign_participation p ON p.campaign_id = c.id""", Participations::read, today(), today(), campaignId)
                .orElseThrow();
    }

    /** Writes a choice over the former one. */
    public void write(long campaignId, ParticipationForm form) {
        database.update(
                """
                INSERT INTO seasonal.campaign_participation (campaign_id, basis, kinds) VALUES (?, ?, ?)
                ON CONFLICT (campaign_id) DO UPDATE SET basis = excluded.basis, kinds = excluded.kinds,
                    version = campaign_participation.version + 1""",
                campaignId,
                form.basis(),
                form.kinds().stream().map(SiteKind::name).toList());
        database.update("DELETE FROM seasonal.campaign_district WHERE campaign_id = ?", campaignId);
        database.update("DELETE FROM seasonal.campaign_site WHERE campaign_id = ?", campaignId);
        database.update(
                "INSERT INTO seasonal.campaign_district SELECT DISTINCT ?::bigint, unnest(?::text[])",
                campaignId,
                form.districtCodes());
        singles(campaignId, form.addedSites(), true);
        singles(campaignId, form.leftOutSites(), false);
    }

    /** Makes one campaign take part as another does. */
    public void copy(long from, long to) {
        if (version(from) != 0) {
            Participation former = of(from);
            write(
                    to,
                    new ParticipationForm(
                            former.basis(),
                            former.districtCodes(),
                            former.kinds(),
                            former.addedSites(),
                            former.leftOutSites()));
        }
    }

    private void singles(long campaignId, List<Long> siteIds, boolean takesPart) {
        database.update(
                "INSERT INTO seasonal.campaign_site SELECT DISTINCT ?::bigint, unnest(?::bigint[]), ?::boolean",
                campaignId,
                siteIds,
                takesPart);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Participation read(ResultSet row) throws SQLException {
        return new Participation(
                row.getLong("version"),
                ParticipationBasis.valueOf(row.getString("basis")),
                List.of((String[]) row.getArray("districts").getArray()),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(SiteKind::valueOf)
                        .toList(),
                numbers(row.getArray("added")),
                numbers(row.getArray("left_out")),
                row.getLong("sites"),
                row.getLong("all_sites"),
                row.getLong("elsewhere"));
    }

    private static List<Long> numbers(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }
}
