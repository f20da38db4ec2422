package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.AgeBand;
import org.palestre.seasonal.boundary.Gender;
import org.palestre.seasonal.boundary.Handicap;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestType;
import org.palestre.seasonal.workbench.boundary.ComparedRequest;
import org.palestre.shared.Database;

/** A few requests with all that is weighed, in one statement, and what they take from each other in another. */
@ApplicationScoped
public class Comparison {

    private static final String SELECT = """
            SELECT r.*, o.name AS organisation, s.name AS site, s.district_code, d.name AS discipline,
                   ARRAY(SELECT a.id || '|' || a.name FROM seasonal.slot_request_area q JOIN facilities.area a ON a.id = q.area_id
                          WHERE q.request_id = r.id ORDER BY a.position, a.name COLLATE "fr-x-icu") AS areas,
                   ARRAY(SELECT concat_ws('|', t.day, to_char(t.start_time, 'HH24:MI'), to_char(t.end_time, 'HH24:MI'))
                           FROM seasonal.slot_request_time t WHERE t.request_id = r.id ORDER BY t.day, t.start_time) AS times,
                   (SELECT count(*) FROM seasonal.further_wish w WHERE w.request_id = r.id) AS wishes,
                   (SELECT count(*) FROM seasonal.proposal p WHERE p.request_id = r.id) AS proposals,
                   (SELECT sum(seasonal.minute(t.end_time) - seasonal.minute(t.start_time))
                      FROM seasonal.slot_request_time t WHERE t.request_id = r.id) AS minutes,
                   before.seasons, before.site_seasons, before.since, held.minutes AS held, granted.minutes AS granted,
                   asked.minutes AS asked, u.rate
              FROM seasonal.slot_request r
              JOIN accounts.organisation o ON o.id = r.organisation_id
              JOIN facilities.site s ON s.id = r.site_id
              JOIN facilities.discipline d ON d.code = r.discipline_code
              JOIN seasonal.campaign c ON c.id = r.campaign_id
              JOIN calendar.season z ON z.id = c.first_season_id
              CROSS JOIN LATERAL (
                   SELECT count(DISTINCT b.id) AS seasons, min(p.first_date) AS since,
                          count(DISTINCT b.id) FILTER (WHERE p.site_id = r.site_id) AS site_seasons
                     FROM seasonal.permit p
                     JOIN calendar.season b ON p.first_date < b.end_date AND p.last_date >= b.start_date
                    WHERE p.organisation_id = r.organisation_id AND b.start_date < z.start_date
                      AND p.first_date < z.start_date) before
              CROSS JOIN LATERAL (
                   SELECT coalesce(sum(seasonal.minute(t.end_time) - seasonal.minute(t.start_time)), 0) AS minutes
                     FROM seasonal.permit p JOIN seasonal.permit_time t ON t.permit_id = p.id
                    WHERE p.organisation_id = r.organisation_id AND p.withdrawn_at IS NULL
                      AND ? BETWEEN p.first_date AND p.last_date) held
              CROSS JOIN LATERAL (
                   SELECT coalesce(sum(seasonal.minute(t.end_time) - seasonal.minute(t.start_time)), 0) AS minutes
                     FROM seasonal.permit p JOIN seasonal.permit_time t ON t.permit_id = p.id
                     JOIN seasonal.slot_request q ON q.id = p.request_id
                    WHERE p.organisation_id = r.organisation_id AND p.withdrawn_at IS NULL
                      AND q.campaign_id = r.campaign_id) granted
              CROSS JOIN LATERAL (
                   SELECT coalesce(sum(seasonal.minute(t.end_time) - seasonal.minute(t.start_time)), 0) AS minutes
                     FROM seasonal.slot_request q JOIN seasonal.slot_request_time t ON t.request_id = q.id
                    WHERE q.organisation_id = r.organisation_id AND q.campaign_id = r.campaign_id
                      AND q.status IN ('SUBMITTED', 'IN_EXAMINATION', 'BEFORE_COMMISSION')) asked
              LEFT JOIN LATERAL (
                   SELECT round(100.0 * v.used / v.planned)::integer AS rate FROM seasonal.slot_use v
                     JOIN calendar.season b ON b.id = v.season_id
                    WHERE v.permit_number = r.renewed_permit_number ORDER BY b.start_date DESC LIMIT 1) u ON true
             WHERE r.id = ANY (?::bigint[])""";

    private static final String LOSSES = """
            WITH mine AS (
                SELECT r.id, a.area_id, u.unit_id, t.day, t.start_time, t.end_time, daterange(r.first_date, r.last_date, '[]') AS dates
                  FROM seasonal.slot_request r
                  JOIN seasonal.slot_request_area a ON a.request_id = r.id
                  JOIN facilities.area_unit u ON u.area_id = a.area_id
                  JOIN seasonal.slot_request_time t ON t.request_id = r.id
                 WHERE r.id = ANY (?::bigint[]))
            SELECT w.loser, w.id, r.number, o.name AS organisation,
                   sum(seasonal.minute(least(ends, other_ends)) - seasonal.minute(greatest(starts, other_starts))) AS minutes
              FROM (SELECT DISTINCT one.id AS loser, other.id, one.day, one.start_time AS starts, one.end_time AS ends,
                           other.start_time AS other_starts, other.end_time AS other_ends
                      FROM mine one JOIN mine other ON other.unit_id = one.unit_id AND other.day = one.day
                           AND other.id <> one.id AND other.dates && one.dates
                           AND other.start_time < one.end_time AND one.start_time < other.end_time) w
              JOIN seasonal.slot_request r ON r.id = w.id
              JOIN accounts.organisation o ON o.id = r.organisation_id
             GROUP BY w.loser, w.id, r.number, o.name ORDER BY r.number""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The requests without losses and scores, in any order. */
    public List<ComparedRequest> requests(Collection<Long> ids) {
        return database.list(SELECT, Comparison::read, LocalDate.now(clock), ids);
    }

    /** What each of them would lose to each other one, by the loser. */
    public Map<Long, List<ComparedRequest.Loss>> losses(Collection<Long> ids) {
        return database
                .list(
                        LOSSES,
                        row -> Map.entry(
                                row.getLong("loser"),
                                new ComparedRequest.Loss(
                                        row.getLong("id"),
                                        row.getString("number"),
                                        row.getString("organisation"),
                                        row.getInt("minutes"))),
                        ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ComparedRequest read(ResultSet row) throws SQLException {
        return new ComparedRequest(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("number"),
                RequestStatus.valueOf(row.getString("status")),
                RequestType.valueOf(row.getString("type")),
                row.getString("organisation"),
                row.getString("site"),
                row.getString("district_code"),
                Joined.areas(row, "areas"),
                Joined.times(row, "times"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getBoolean("during_school_breaks"),
                row.getInt("wishes"),
                row.getString("discipline"),
                AgeBand.valueOf(row.getString("age_band")),
                Gender.valueOf(row.getString("gender")),
                Arrays.stream(row.getString("handicaps").split(","))
                        .filter(name -> !name.isBlank())
                        .map(Handicap::valueOf)
                        .toList(),
                row.getBoolean("paying") ? row.getObject("average_yearly_price", Integer.class) : null,
                row.getString("comment"),
                Database.instant(row, "submitted_at"),
                row.getInt("seasons"),
                row.getObject("since", LocalDate.class),
                row.getInt("site_seasons"),
                row.getObject("rate", Integer.class),
                row.getInt("minutes"),
                row.getInt("held"),
                row.getInt("granted"),
                row.getInt("asked"),
                List.of(),
                row.getInt("proposals"),
                null);
    }
}
