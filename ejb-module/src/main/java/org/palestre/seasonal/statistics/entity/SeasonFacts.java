package org.palestre.seasonal.statistics.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.palestre.shared.Database;

/**
 * Gathers what each request of a season asked for, got and used, and sums it up. Readers see the figures before or those
 * after, never anything between.
 */
@ApplicationScoped
public class SeasonFacts {

    /** A request that covers the first of a campaign's two seasons only stands for the same weeks of the second. */
    private static final String GATHER = """
            INSERT INTO seasonal.season_fact (season_id, request_id, organisation_id, site_id, district_code, family_code,
                discipline_code, age_band, gender, outcome, refusal_reason, asked_minutes, granted_minutes,
                measured_minutes, used_minutes)
            WITH day AS (
                SELECT d::date AS date, extract(isodow FROM d)::int AS dow, d::date = ANY (?::date[]) AS holiday,
                       d::date = ANY (?::date[]) AS in_break
                  FROM calendar.season s, generate_series(s.start_date, s.end_date - 1, interval '1 day') d
                 WHERE s.id = ? AND d::date <> ALL (?::date[])),
            request AS (
                SELECT s.id AS season_id, s.start_date, s.end_date, r.*, p.district_code, p.opens_on_public_holidays,
                       CASE WHEN s.id = c.second_season_id AND r.last_date < s.start_date
                            THEN s.start_date - f.start_date ELSE 0 END AS later
                  FROM calendar.season s
                  JOIN seasonal.campaign c ON s.id IN (c.first_season_id, c.second_season_id)
                  JOIN calendar.season f ON f.id = c.first_season_id
                  JOIN seasonal.slot_request r ON r.campaign_id = c.id AND r.status NOT IN ('DRAFT', 'WITHDRAWN')
                  JOIN facilities.site p ON p.id = r.site_id
                 WHERE s.id = ?),
            asked AS (
                SELECT r.id, sum(extract(epoch FROM t.end_time - t.start_time) / 60 * a.areas)::bigint AS minutes
                  FROM request r
                  JOIN seasonal.slot_request_time t ON t.request_id = r.id
                  JOIN (SELECT request_id, count(*) AS areas FROM seasonal.slot_request_area GROUP BY request_id) a
                       ON a.request_id = r.id
                  JOIN day ON day.dow = t.day AND day.date BETWEEN r.first_date + r.later AND r.last_date + r.later
                       AND (r.during_school_breaks OR NOT day.in_break)
                       AND (r.opens_on_public_holidays OR NOT day.holiday)
                 GROUP BY r.id),
            granted AS (
                SELECT g.request_id AS id, sum(extract(epoch FROM o.ends_at - o.starts_at) / 60)::bigint AS minutes
                  FROM (SELECT DISTINCT p.request_id, ps.series_id FROM seasonal.permit p
                          JOIN seasonal.permit_series ps ON ps.permit_id = p.id JOIN request r ON r.id = p.request_id) g
                  JOIN calendar.season s ON s.id = ?
                  JOIN occupancy.occupation o ON o.series_id = g.series_id AND o.active
                       AND o.starts_at >= s.start_date::timestamp AT TIME ZONE ?
                       AND o.starts_at < s.end_date::timestamp AT TIME ZONE ?
                 GROUP BY g.request_id),
            used AS (
                SELECT p.request_id AS id, sum(u.used)::numeric / sum(u.planned) AS part
                  FROM (SELECT DISTINCT request_id, number FROM seasonal.permit) p
                  JOIN seasonal.slot_use u ON u.permit_number = p.number AND u.season_id = ?
                 GROUP BY p.request_id)
            SELECT r.season_id, r.id, r.organisation_id, r.site_id, r.district_code, r.family_code, r.discipline_code,
                   r.age_band, r.gender,
                   CASE WHEN r.status IN ('GRANTED', 'GRANTED_WITH_CHANGES', 'RELEASED', 'REVOKED') THEN 'GRANTED'
                        WHEN r.status IN ('REFUSED', 'WAITING_LIST') THEN 'REFUSED' ELSE 'OPEN' END,
                   r.refusal_reason, coalesce(asked.minutes, 0), coalesce(granted.minutes, 0),
                   CASE WHEN used.part IS NULL THEN 0 ELSE coalesce(granted.minutes, 0) END,
                   coalesce(round(granted.minutes * used.part), 0)::bigint
              FROM request r LEFT JOIN asked USING (id) LEFT JOIN granted USING (id) LEFT JOIN used USING (id)
             WHERE r.first_date + r.later < r.end_date AND r.last_date + r.later >= r.start_date""";

    private static final String SUM_UP = """
            INSERT INTO seasonal.season_sum (season_id, district_code, dimension, place, lines, %1$s)
            SELECT season_id, district_code, dimension,
                   row_number() OVER (PARTITION BY district_code, dimension ORDER BY asked_minutes DESC, requests DESC, code),
                   count(*) OVER (PARTITION BY district_code, dimension), %1$s
              FROM (SELECT f.season_id, d.dimension,
                           CASE WHEN grouping(f.district_code) = 1 THEN '*' ELSE coalesce(f.district_code, '') END
                               AS district_code, %2$s %3$s AND f.season_id = ?
                     GROUP BY f.season_id, d.dimension, d.code, d.reference, ROLLUP (f.district_code)) AS sums
            """.formatted(FigureSums.COLUMNS, FigureSums.SUMS, FigureSums.FROM);

    @Inject
    private Database database;

    /** The seasons whose figures can still change, or all that a campaign was ever for. */
    public List<Long> seasons(LocalDate today, boolean all) {
        return database.list("""
                SELECT s.id FROM calendar.season s
                 WHERE (?::boolean OR s.end_date > ?)
                   AND EXISTS (SELECT FROM seasonal.campaign c WHERE s.id IN (c.first_season_id, c.second_season_id))
                 ORDER BY s.start_date""", row -> row.getLong("id"), all, today);
    }

    /** Whether nobody else is at it: who comes second need not do the same again. */
    public boolean alone(long seasonId) {
        return database.list(
                        "SELECT pg_try_advisory_xact_lock(5120, (? % 2147483647)::integer) AS alone",
                        row -> row.getBoolean("alone"), seasonId)
                .get(0);
    }

    /**
     * Puts new figures in the place of a season's.
     *
     * @param closed days on which the city closes everything
     */
    public void refresh(
            long seasonId,
            Collection<String> holidays,
            Collection<String> breaks,
            Collection<String> closed,
            ZoneId zone,
            Instant now) {
        database.update("DELETE FROM seasonal.season_fact WHERE season_id = ?", seasonId);
        database.update("DELETE FROM seasonal.season_sum WHERE season_id = ?", seasonId);
        database.update(
                GATHER, holidays, breaks, seasonId, closed, seasonId, seasonId, zone.getId(), zone.getId(), seasonId);
        database.update(SUM_UP, seasonId);
        database.update("""
                INSERT INTO seasonal.season_figures (season_id, computed_at) VALUES (?, ?)
                ON CONFLICT (season_id) DO UPDATE SET computed_at = excluded.computed_at""", seasonId, now);
    }
}
