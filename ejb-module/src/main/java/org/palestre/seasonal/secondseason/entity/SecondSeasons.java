package org.palestre.seasonal.secondseason.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.entity.SlotColumns;
import org.palestre.seasonal.secondseason.boundary.CarryOverProgress;
import org.palestre.seasonal.secondseason.boundary.CarryOverState;
import org.palestre.seasonal.secondseason.boundary.SecondSeason;
import org.palestre.shared.Database;

/** The second seasons of slots, and what became of them. */
@ApplicationScoped
public class SecondSeasons {

    private static final String SELECT = """
            SELECT v.*, o.name AS organisation, s.name AS site,\s""" + SlotColumns.PERMIT_TIMES + """

              FROM seasonal.two_season_permit v
              JOIN seasonal.permit p ON p.id = v.permit_id
              JOIN accounts.organisation o ON o.id = v.organisation_id
              JOIN facilities.site s ON s.id = v.site_id
             WHERE v.due_at IS NOT NULL""";

    @Inject
    private Database database;

    /** That of a request that was granted and published; nothing if it has none. */
    public Optional<SecondSeason> ofRequest(long requestId, LocalDate today) {
        return database.first(SELECT + " AND v.request_id = ?", row -> read(row, today), requestId);
    }

    /** Those of a club, by permit. */
    public List<SecondSeason> ofOrganisation(long organisationId, LocalDate today) {
        return database.list(
                SELECT + " AND v.organisation_id = ? ORDER BY v.number", row -> read(row, today), organisationId);
    }

    /** The club does not want it; nothing happens if it said so before. */
    public void decline(long requestId, Instant now) {
        database.update(
                "INSERT INTO seasonal.carry_over (request_id, declined_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                requestId,
                now);
    }

    /** The club wants it after all. */
    public void undoDecline(long requestId) {
        database.update("DELETE FROM seasonal.carry_over WHERE request_id = ? AND declined_at IS NOT NULL", requestId);
    }

    /** Campaigns whose clubs can decline no more and where something waits. */
    public List<Long> due(LocalDate today) {
        return database.list(
                "SELECT DISTINCT campaign_id FROM seasonal.two_season_permit"
                        + " WHERE state = 'WAITING' AND due_at IS NOT NULL AND decline_until < ? AND last_date >= ?"
                        + " ORDER BY 1",
                row -> row.getLong("campaign_id"),
                today,
                today);
    }

    /** The requests of a campaign that wait, in the order of their ids, those after one of them. */
    public List<Long> waiting(long campaignId, long after, int most) {
        return database.list(
                "SELECT request_id FROM seasonal.two_season_permit WHERE campaign_id = ? AND state = 'WAITING'"
                        + " AND due_at IS NOT NULL AND request_id > ? ORDER BY request_id LIMIT ?",
                row -> row.getLong("request_id"),
                campaignId,
                after,
                most);
    }

    /** Notes what became of a slot, so that it is not carried over again. */
    public void carried(long requestId, long permitId, Long seriesId, int sessions, Instant now) {
        database.update(
                "INSERT INTO seasonal.carry_over (request_id, carried_at, series_id, sessions) VALUES (?, ?, ?, ?)",
                requestId,
                now,
                seriesId,
                sessions);
        if (seriesId != null) {
            database.update("INSERT INTO seasonal.permit_series VALUES (?, ?)", permitId, seriesId);
        }
    }

    /** How far a campaign is; nothing if it is for one season. */
    public Optional<CarryOverProgress> progress(long campaignId, LocalDate today) {
        return database.first(
                """
                SELECT s.label, d.decline_until,
                       count(v.*) FILTER (WHERE v.state = 'WAITING') AS waiting,
                       count(v.*) FILTER (WHERE v.state = 'DECLINED') AS declined,
                       count(v.*) FILTER (WHERE v.state = 'CARRIED') AS carried,
                       count(v.*) FILTER (WHERE v.state = 'PARTLY') AS partly,
                       count(v.*) FILTER (WHERE v.state = 'NOTHING') AS nothing
                  FROM seasonal.campaign c
                  JOIN calendar.season f ON f.id = c.first_season_id
                  JOIN calendar.season s ON s.id = c.second_season_id
                 CROSS JOIN LATERAL (
                       SELECT coalesce((SELECT t.decline_until FROM seasonal.second_season_terms t WHERE t.campaign_id = c.id),
                              least(make_date(extract(year FROM f.end_date)::integer, 6, 30), f.end_date - 1))
                              AS decline_until) d
                  LEFT JOIN seasonal.two_season_permit v ON v.campaign_id = c.id AND v.due_at IS NOT NULL
                 WHERE c.id = ? GROUP BY s.label, d.decline_until""",
                row -> new CarryOverProgress(
                        row.getString("label"),
                        row.getObject("decline_until", LocalDate.class),
                        row.getObject("decline_until", LocalDate.class).isBefore(today),
                        row.getLong("waiting"),
                        row.getLong("declined"),
                        row.getLong("carried"),
                        row.getLong("partly"),
                        row.getLong("nothing")),
                campaignId);
    }

    public void changeTerms(long campaignId, LocalDate declineUntil) {
        database.update(
                "INSERT INTO seasonal.second_season_terms VALUES (?, ?)"
                        + " ON CONFLICT (campaign_id) DO UPDATE SET decline_until = excluded.decline_until",
                campaignId,
                declineUntil);
    }

    private static SecondSeason read(ResultSet row, LocalDate today) throws SQLException {
        CarryOverState state = CarryOverState.valueOf(row.getString("state"));
        LocalDate until = row.getObject("decline_until", LocalDate.class);
        boolean undecided = state == CarryOverState.WAITING || state == CarryOverState.DECLINED;
        return new SecondSeason(
                row.getLong("permit_id"),
                row.getString("number"),
                row.getLong("request_id"),
                row.getString("organisation"),
                row.getString("site"),
                SlotColumns.times(row, "times"),
                row.getString("season"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                until,
                state,
                Database.instant(row, "declined_at"),
                Database.instant(row, "carried_at"),
                row.getInt("sessions"),
                row.getObject("series_id", Long.class),
                undecided && !today.isAfter(until));
    }
}
