package org.palestre.occupancy.entity;

import static org.palestre.shared.Database.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.shared.Database;

/** Who has the units of dated wishes; each question is one statement, however many dates it is about. */
@ApplicationScoped
public class DatedHolds {

    /**
     * An occupation in the way of a wish.
     *
     * @param span the wish's place in the list, from 0
     * @param organisationId null if it has no holder, or one who must not be named yet
     */
    public record Obstacle(
            int span, long areaId, Instant startsAt, Instant endsAt, OccupationKind kind, Long organisationId) {}

    @Inject
    private Database database;

    /** @param everyHolder false leaves the holder of a series out that is not announced yet */
    public List<Obstacle> inTheWay(List<Span> spans, boolean everyHolder) {
        return database.list(
                "SELECT w.n, w.area_id, w.starts_at, w.ends_at, w.kind, "
                        + (everyHolder
                                ? "w.organisation_id"
                                : "CASE WHEN s.announced IS NOT FALSE THEN w.organisation_id END AS organisation_id")
                        + "\n" + """
                         FROM occupancy.in_the_way(?::bigint[], ?::timestamptz[], ?::timestamptz[], NULL) w
                         JOIN occupancy.occupation o ON o.id = w.occupation_id
                         LEFT JOIN occupancy.series s ON s.id = o.series_id ORDER BY w.n, w.starts_at, o.id""",
                row -> new Obstacle(
                        row.getInt("n") - 1,
                        row.getLong("area_id"),
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        OccupationKind.valueOf(row.getString("kind")),
                        row.getObject("organisation_id", Long.class)),
                spans.stream().map(Span::areaId).toList(),
                spans.stream().map(Span::startsAt).toList(),
                spans.stream().map(Span::endsAt).toList());
    }

    /** Which of these spans an organisation has itself, on the whole area, and knows of; by their places. */
    public Set<Integer> heldBy(long organisationId, List<Span> spans) {
        return new HashSet<>(database.list(
                """
                SELECT w.n FROM unnest(?::bigint[], ?::timestamptz[], ?::timestamptz[])
                                WITH ORDINALITY AS w (area_id, starts_at, ends_at, n)
                 WHERE NOT EXISTS (
                    SELECT FROM facilities.area_unit au WHERE au.area_id = w.area_id AND NOT EXISTS (
                        SELECT FROM occupancy.unit_hold h
                          JOIN occupancy.occupation o ON o.id = h.occupation_id AND o.organisation_id = ?
                          LEFT JOIN occupancy.series s ON s.id = o.series_id
                         WHERE h.active AND h.unit_id = au.unit_id AND s.announced IS NOT FALSE
                           AND h.during @> tstzrange(w.starts_at, w.ends_at, '[)')))""",
                row -> row.getInt("n") - 1,
                spans.stream().map(Span::areaId).toList(),
                spans.stream().map(Span::startsAt).toList(),
                spans.stream().map(Span::endsAt).toList(),
                organisationId));
    }

    /** Cancels those of these occupations that are active and have not ended; answers them as they were. */
    public List<OccupationView> cancel(Collection<Long> ids, String reason, Instant now) {
        database.list("""
                SELECT occupancy.queue_for(array_agg(DISTINCT area_id)) FROM occupancy.occupation
                WHERE id = ANY (?::bigint[]) AND active""", row -> true, List.copyOf(ids));
        return database.list(
                """
                UPDATE occupancy.occupation SET active = false, cancelled_at = ?, cancel_reason = ?, version = version + 1
                WHERE id = ANY (?::bigint[]) AND active AND ends_at > ?
                RETURNING id, version, area_id, starts_at, ends_at, kind, title, organisation_id, series_id""",
                row -> new OccupationView(
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getLong("area_id"),
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        OccupationKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getObject("organisation_id", Long.class),
                        row.getObject("series_id", Long.class),
                        false,
                        reason),
                now,
                reason,
                List.copyOf(ids),
                now);
    }
}
