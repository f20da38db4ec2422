package org.palestre.occupancy.entity;

import static org.palestre.shared.Database.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.shared.Database;
import org.palestre.shared.TimeRange;

/**
 * All occupations. Each operation is one statement, however many rows it concerns.
 *
 * <p>Who writes calls {@link #claim} first: it queues the writers of the same units, so that the loser of a race
 * learns at once what is in his way. The exclusion constraint remains the judge.
 */
@ApplicationScoped
public class Occupations {

    private static final String HOLDING = """
             FROM occupancy.occupation o LEFT JOIN occupancy.series s ON s.id = o.series_id
            WHERE o.id IN (
                SELECT h.occupation_id FROM unnest(?::bigint[]) AS u (id)
                JOIN occupancy.unit_hold h ON h.active AND h.unit_id = u.id AND h.during && tstzrange(?, ?, '[)'))""";

    private static final String KNOWN_HOLDER =
            "CASE WHEN s.announced IS NOT FALSE THEN o.organisation_id END AS organisation_id";

    @Inject
    private Database database;

    /**
     * Waits for those who write occupations of the same units, then tells what is in the way.
     *
     * @param exceptId the occupation that is being moved, or null
     * @param alsoQueueFor areas that are being left
     * @throws jakarta.persistence.PersistenceException a {@link LostRace} if the wait was too long
     */
    public List<InTheWay> claim(List<Span> spans, Long exceptId, Collection<Long> alsoQueueFor) {
        return database.list(
                "SELECT * FROM occupancy.claim(?::bigint[], ?::timestamptz[], ?::timestamptz[], ?::bigint, ?::bigint[])",
                Occupations::inTheWay,
                spans.stream().map(Span::areaId).toList(),
                spans.stream().map(Span::startsAt).toList(),
                spans.stream().map(Span::endsAt).toList(),
                exceptId,
                List.copyOf(alsoQueueFor));
    }

    /** What is in the way of these spans now; nothing is promised for later. */
    public List<InTheWay> inTheWay(List<Span> spans) {
        return database.list(
                "SELECT * FROM occupancy.in_the_way(?::bigint[], ?::timestamptz[], ?::timestamptz[], NULL)",
                Occupations::inTheWay,
                spans.stream().map(Span::areaId).toList(),
                spans.stream().map(Span::startsAt).toList(),
                spans.stream().map(Span::endsAt).toList());
    }

    /**
     * Writes occupations; each takes the units of its area.
     *
     * @return them, in no particular order
     * @throws jakarta.persistence.PersistenceException a {@link LostRace} if somebody else holds one of the units
     */
    public List<Occurrence> add(
            List<Span> spans, OccupationKind kind, String title, Long organisationId, Long seriesId) {
        return database.list(
                """
                INSERT INTO occupancy.occupation (area_id, starts_at, ends_at, kind, title, organisation_id, series_id)
                SELECT w.area_id, w.starts_at, w.ends_at, ?, ?, ?::bigint, ?::bigint
                FROM unnest(?::bigint[], ?::timestamptz[], ?::timestamptz[]) AS w (area_id, starts_at, ends_at)
                RETURNING id, area_id, starts_at, ends_at
                """,
                Occupations::occurrence,
                kind.name(),
                title,
                organisationId,
                seriesId,
                spans.stream().map(Span::areaId).toList(),
                spans.stream().map(Span::startsAt).toList(),
                spans.stream().map(Span::endsAt).toList());
    }

    /** Active occupations that hold one of these units in this time, in order of time. */
    public List<OccupationView> holding(Collection<Long> unitIds, TimeRange time) {
        return database.list(
                "SELECT o.*" + HOLDING + " ORDER BY o.starts_at, o.area_id, o.id",
                Occupations::view,
                List.copyOf(unitIds),
                time.start(),
                time.end());
    }

    /**
     * The same as busy times, in order of time.
     *
     * @param everyHolder false leaves the holder of a series out that is not announced yet
     */
    public List<BusyRow> busy(Collection<Long> unitIds, TimeRange time, boolean everyHolder) {
        return database.list(
                "SELECT o.starts_at, o.ends_at, o.kind, o.area_id, "
                        + (everyHolder ? "o.organisation_id" : KNOWN_HOLDER) + HOLDING
                        + " ORDER BY o.starts_at, o.area_id, o.id",
                row -> new BusyRow(
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        OccupationKind.valueOf(row.getString("kind")),
                        number(row, "organisation_id"),
                        row.getLong("area_id")),
                List.copyOf(unitIds),
                time.start(),
                time.end());
    }

    /** The same for a subscribed calendar. */
    public List<CalendarRow> calendar(Collection<Long> unitIds, TimeRange time) {
        return database.list(
                "SELECT o.id, o.version, o.changed_at, o.starts_at, o.ends_at, o.kind, o.area_id, " + KNOWN_HOLDER
                        + HOLDING + " ORDER BY o.starts_at, o.id",
                row -> new CalendarRow(
                        row.getLong("id"),
                        row.getLong("version"),
                        instant(row, "changed_at"),
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        OccupationKind.valueOf(row.getString("kind")),
                        number(row, "organisation_id"),
                        row.getLong("area_id")),
                List.copyOf(unitIds),
                time.start(),
                time.end());
    }

    /** The active occurrences of a series, in order of time. */
    public List<Occurrence> ofSeries(long seriesId) {
        return database.list("""
                SELECT id, area_id, starts_at, ends_at FROM occupancy.occupation
                WHERE series_id = ? AND active ORDER BY starts_at, area_id
                """, Occupations::occurrence, seriesId);
    }

    private static InTheWay inTheWay(ResultSet row) throws SQLException {
        return new InTheWay(
                row.getInt("n") - 1,
                row.getLong("occupation_id"),
                row.getLong("area_id"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                OccupationKind.valueOf(row.getString("kind")),
                number(row, "organisation_id"));
    }

    /** Reads one of the rows that carry these columns. */
    public static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(
                row.getLong("id"), row.getLong("area_id"), instant(row, "starts_at"), instant(row, "ends_at"));
    }

    static OccupationView view(ResultSet row) throws SQLException {
        return new OccupationView(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("area_id"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                OccupationKind.valueOf(row.getString("kind")),
                row.getString("title"),
                number(row, "organisation_id"),
                number(row, "series_id"),
                row.getBoolean("active"),
                row.getString("cancel_reason"));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
