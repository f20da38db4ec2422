package org.palestre.seasonal.scoring.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.scoring.boundary.CompetitionLevel;
import org.palestre.seasonal.scoring.control.Facts;
import org.palestre.seasonal.scoring.control.Figures;
import org.palestre.shared.Database;

/** What is known of requests that a score depends on, however many, in one statement. */
@ApplicationScoped
public class RequestFacts {

    private static final String SELECT = """
            WITH wanted AS (
                SELECT r.id, r.campaign_id, r.organisation_id, r.age_band, r.gender, r.handicaps
                  FROM seasonal.slot_request r WHERE r.id = ANY (?::bigint[]) AND r.status <> 'DRAFT'),
            club AS (SELECT DISTINCT campaign_id, organisation_id FROM wanted),
            held AS (
                SELECT k.campaign_id, k.organisation_id, count(DISTINCT s.id) AS seasons
                  FROM club k
                  JOIN seasonal.campaign c ON c.id = k.campaign_id
                  JOIN calendar.season f ON f.id = c.first_season_id
                  JOIN seasonal.permit p ON p.organisation_id = k.organisation_id AND p.withdrawn_at IS NULL
                       AND p.due_at IS NOT NULL
                  JOIN calendar.season s ON s.end_date <= f.start_date AND s.start_date <= p.last_date
                       AND s.end_date > p.first_date
                 GROUP BY k.campaign_id, k.organisation_id)
            SELECT w.*, coalesce(h.seasons, 0) AS seasons, d.state,
                   coalesce(d.checked_members, d.members) AS members,
                   coalesce(d.checked_residents, d.resident_members) AS residents,
                   coalesce(d.checked_level, d.level) AS level
              FROM wanted w
              LEFT JOIN held h USING (campaign_id, organisation_id)
              LEFT JOIN seasonal.club_declaration d USING (campaign_id, organisation_id)""";

    @Inject
    private Database database;

    /** The facts of these requests; drafts and unknown ones are missing. */
    public List<Facts> of(Collection<Long> requestIds) {
        return requestIds.isEmpty() ? List.of() : database.list(SELECT, RequestFacts::read, List.copyOf(requestIds));
    }

    private static Facts read(ResultSet row) throws SQLException {
        String handicaps = row.getString("handicaps");
        BigDecimal notCounted = null;
        return new Facts(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getLong("organisation_id"),
                AgeBand.valueOf(row.getString("age_band")),
                Gender.valueOf(row.getString("gender")),
                handicaps.isEmpty() ? 0 : handicaps.split(",").length,
                figures(row),
                notCounted,
                row.getInt("seasons"),
                notCounted);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return row.getString("state") == null
                ? null
                : new Figures(
                        row.getInt("members"),
                        row.getInt("residents"),
                        CompetitionLevel.valueOf(row.getString("level")),
                        !row.getString("state").equals("DECLARED"));
    }
}
