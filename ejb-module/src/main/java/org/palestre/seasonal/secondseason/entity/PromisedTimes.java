package org.palestre.seasonal.secondseason.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.palestre.occupancy.event.PromisesSought;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;

/** The times of second seasons that are not carried over yet. */
@ApplicationScoped
public class PromisedTimes {

    /**
     * A wanted occupation that meets one of them.
     *
     * @param time its place among those asked for, from 0
     * @param date the day of the second season
     */
    public record Hit(
            int time,
            LocalDate date,
            long requestId,
            String permitNumber,
            String organisation,
            long organisationId,
            boolean duringSchoolBreaks) {}

    /** A day on which somebody would be there. */
    public record Session(
            long areaId,
            LocalDate date,
            Instant startsAt,
            Instant endsAt,
            String permitNumber,
            String organisation,
            boolean duringSchoolBreaks) {}

    /** Nearly always none: then the sessions, whose query takes long to plan, are not asked for. */
    private static final String SECOND_SEASONS = """
            SELECT count(*) FROM seasonal.campaign c JOIN calendar.season s ON s.id = c.second_season_id
             WHERE s.start_date <= ? AND s.end_date > ?""";

    private static final String SESSIONS = """
            SELECT a.area_id, d.day::date AS date, (d.day + t.start_time) AT TIME ZONE ? AS starts_at,
                   (d.day + t.end_time) AT TIME ZONE ? AS ends_at, v.number, o.name AS organisation, p.during_school_breaks
              FROM seasonal.permit_area a
              JOIN seasonal.two_season_permit v ON v.permit_id = a.permit_id
              JOIN seasonal.permit p ON p.id = a.permit_id
              JOIN seasonal.permit_time t ON t.permit_id = a.permit_id
              JOIN accounts.organisation o ON o.id = v.organisation_id
             CROSS JOIN LATERAL generate_series(greatest(?::date, v.first_date)::timestamp,
                   least(?::date, v.last_date)::timestamp, interval '1 day') AS d (day)
             WHERE a.area_id = ANY (?::bigint[]) AND v.state = 'WAITING' AND extract(isodow FROM d.day) = t.day""";

    @Inject
    private Database database;

    /** The sessions on these areas. */
    public List<Session> on(List<Long> areaIds, DateRange dates, ZoneId zone) {
        if (database.number(SECOND_SEASONS, dates.last(), dates.start()) == 0) {
            return List.of();
        }
        return database.list(
                SESSIONS,
                row -> new Session(
                        row.getLong("area_id"),
                        row.getObject("date", LocalDate.class),
                        Database.instant(row, "starts_at"),
                        Database.instant(row, "ends_at"),
                        row.getString("number"),
                        row.getString("organisation"),
                        row.getBoolean("during_school_breaks")),
                zone.getId(),
                zone.getId(),
                dates.start(),
                dates.last(),
                areaIds);
    }

    /** What these meet, in one statement; not what the organisation itself has. */
    public List<Hit> of(List<PromisesSought.Time> times, Long organisationId, ZoneId zone) {
        return database.list(
                "SELECT t.*, r.organisation_id FROM seasonal.promised_times("
                        + "?::bigint[], ?::timestamptz[], ?::timestamptz[], ?, ?::bigint) t"
                        + " JOIN seasonal.slot_request r ON r.id = t.request_id ORDER BY t.n, t.date, t.request_id",
                row -> new Hit(
                        row.getInt("n") - 1,
                        row.getObject("date", LocalDate.class),
                        row.getLong("request_id"),
                        row.getString("number"),
                        row.getString("organisation"),
                        row.getLong("organisation_id"),
                        row.getBoolean("during_school_breaks")),
                times.stream().map(PromisesSought.Time::areaId).toList(),
                times.stream().map(PromisesSought.Time::startsAt).toList(),
                times.stream().map(PromisesSought.Time::endsAt).toList(),
                zone.getId(),
                organisationId);
    }
}
