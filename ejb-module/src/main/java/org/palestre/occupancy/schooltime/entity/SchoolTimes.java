package org.palestre.occupancy.schooltime.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.schooltime.boundary.SchoolHour;
import org.palestre.occupancy.schooltime.boundary.SchoolTimeView;
import org.palestre.occupancy.schooltime.control.ReadHours;
import org.palestre.shared.Conditions;
import org.palestre.shared.Database;
import org.palestre.shared.DayEnd;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** The hours of schools, and the occupations that carry them. */
@ApplicationScoped
public class SchoolTimes {

    private static final String LISTED = """

              FROM occupancy.school_time t
              JOIN facilities.area a ON a.id = t.area_id
              JOIN facilities.site s ON s.id = a.site_id""";

    @Inject
    private Database database;

    /** All that stand in a season, their schools in the form in which names are compared. */
    public Set<SchoolHour> hours(long seasonId) {
        return new HashSet<>(database.list(
                "SELECT * FROM occupancy.school_time WHERE season_id = ? AND ended_at IS NULL",
                row -> ReadHours.folded(hour(row)),
                seasonId));
    }

    /** Writes an hour with its dates; each takes the units of its area. Answers them. */
    public List<Occurrence> add(long seasonId, SchoolHour hour, List<Span> dates, Instant now) {
        long id = database.number(
                "INSERT INTO occupancy.school_time (season_id, school, area_id, day, start_time, end_time, entered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                seasonId,
                hour.school(),
                hour.areaId(),
                hour.day().getValue(),
                hour.start(),
                hour.end(),
                now);
        return database.list(
                """
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, school_time_id)
                SELECT ?, w.starts_at, w.ends_at, 'SCHOOL', ?, ?
                  FROM unnest(?::timestamptz[], ?::timestamptz[]) AS w (starts_at, ends_at)
                RETURNING id, area_id, starts_at, ends_at""",
                Occupations::occurrence,
                hour.areaId(),
                hour.school(),
                id,
                dates.stream().map(span -> span.startsAt().toString()).toList(),
                dates.stream().map(span -> span.endsAt().toString()).toList());
    }

    /** One page of a season by place and time, within a scope. */
    public Page<SchoolTimeView> page(
            long seasonId, Long siteId, String school, AgentScope scope, Instant now, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("t.ended_at IS NULL AND t.season_id = ?", seasonId)
                .andIfGiven("s.id = ?", siteId);
        if (school != null && !school.isBlank()) {
            conditions.and("shared.fold(t.school) LIKE shared.fold(?)", Conditions.anywhere(school.strip()));
        }
        if (!scope.wholeCity()) {
            conditions.and(
                    "(s.id = ANY (?::bigint[]) OR s.district_code = ANY (?::text[]))",
                    scope.siteIds(),
                    scope.districtCodes());
        }
        String listed = LISTED + conditions.where();
        return new Page<>(
                database.list(
                        "SELECT t.*, a.name AS area, s.id AS site_id, s.name AS site,"
                                + " (SELECT count(*) FROM occupancy.occupation o WHERE o.school_time_id = t.id AND o.active"
                                + " AND o.starts_at > ?) AS dates" + listed
                                + " ORDER BY s.name COLLATE \"fr-x-icu\", s.id, a.position, a.id, t.day, t.start_time, t.id"
                                + " LIMIT ? OFFSET ?",
                        SchoolTimes::view,
                        conditions.valuesAfter(now, page.size(), page.offset())),
                database.number("SELECT count(*)" + listed, conditions.values()));
    }

    /** The site and district of an hour that stands, which nobody else ends meanwhile. */
    public Optional<Map.Entry<Long, String>> lock(long id) {
        return database.first(
                "SELECT s.id, coalesce(s.district_code, '') AS district FROM occupancy.school_time t"
                        + " JOIN facilities.area a ON a.id = t.area_id JOIN facilities.site s ON s.id = a.site_id"
                        + " WHERE t.id = ? FOR UPDATE OF t",
                row -> Map.entry(row.getLong("id"), row.getString("district")),
                id);
    }

    /** Gives an hour back; answers how many dates that frees. */
    public int end(long id, String reason, Instant now) {
        database.update("UPDATE occupancy.school_time SET ended_at = ? WHERE id = ? AND ended_at IS NULL", now, id);
        return database.update(
                "UPDATE occupancy.occupation SET active = false, cancelled_at = ?, cancel_reason = ?, version = version + 1"
                        + " WHERE school_time_id = ? AND active AND starts_at > ?",
                now,
                reason,
                id,
                now);
    }

    private static SchoolHour hour(ResultSet row) throws SQLException {
        return new SchoolHour(
                row.getString("school"),
                row.getLong("area_id"),
                DayOfWeek.of(row.getInt("day")),
                row.getObject("start_time", LocalTime.class),
                DayEnd.read(row, "end_time"));
    }

    private static SchoolTimeView view(ResultSet row) throws SQLException {
        SchoolHour hour = hour(row);
        return new SchoolTimeView(
                row.getLong("id"),
                hour.school(),
                row.getLong("site_id"),
                row.getString("site"),
                row.getString("area"),
                hour.day(),
                hour.start(),
                hour.end(),
                row.getInt("dates"));
    }
}
