package org.palestre.occupancy.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.occupancy.boundary.Occurrence;
import org.palestre.shared.Database;

/** Occupations that end or rest, many at once: whole series, spans of them, or single dates. */
@ApplicationScoped
public class OccupationChanges {

    @Inject
    private Database database;

    /** The active occurrences of several series that start at an instant or later. */
    public List<Occurrence> toCome(Collection<Long> seriesIds, Instant from) {
        return database.list("""
                SELECT id, area_id, starts_at, ends_at FROM occupancy.occupation
                WHERE series_id = ANY (?::bigint[]) AND active AND starts_at >= ?
                """, Occupations::occurrence, List.copyOf(seriesIds), from);
    }

    /** These occupations, cancelled ones among them. */
    public List<OccupationView> byIds(Collection<Long> ids) {
        return database.list(
                "SELECT * FROM occupancy.occupation WHERE id = ANY (?::bigint[])", Occupations::view, List.copyOf(ids));
    }

    /**
     * Waits for those who write occupations of these areas, and makes whoever comes next wait.
     *
     * @throws jakarta.persistence.PersistenceException a {@link LostRace} if the wait was too long
     */
    public void queue(Collection<Long> areaIds) {
        database.list(
                "SELECT * FROM occupancy.claim('{}', '{}', '{}', NULL, ?::bigint[])",
                row -> true,
                List.copyOf(areaIds));
    }

    /** Cancels the occurrences of a series that start in a while, open if its end is null; answers those it cancelled. */
    public List<Occurrence> cancelSeries(long seriesId, Instant from, Instant until, String reason, Instant now) {
        database.list("""
                SELECT occupancy.queue_for(array_agg(DISTINCT area_id)) FROM occupancy.occupation
                WHERE series_id = ? AND active AND starts_at >= ?
                """, row -> true, seriesId, from);
        return database.list("""
                UPDATE occupancy.occupation
                SET active = false, cancelled_at = ?, cancel_reason = ?, version = version + 1
                WHERE series_id = ? AND active AND starts_at >= ? AND starts_at < coalesce(?::timestamptz, 'infinity')
                RETURNING id, area_id, starts_at, ends_at
                """, Occupations::occurrence, now, reason, seriesId, from, until);
    }

    /** Cancels these that are active; says how many were. */
    public int cancel(Collection<Long> ids, String reason, Instant now) {
        return database.update("""
                UPDATE occupancy.occupation
                SET active = false, cancelled_at = ?, cancel_reason = ?, version = version + 1
                WHERE id = ANY (?::bigint[]) AND active
                """, now, reason, List.copyOf(ids));
    }

    /** Keeps the holder out of what starts in a while, open if its end is null, or lets him in again; says how many. */
    public int suspend(Collection<Long> seriesIds, Instant from, Instant until, boolean suspended) {
        return database.update("""
                UPDATE occupancy.occupation SET suspended = ?, version = version + 1
                WHERE series_id = ANY (?::bigint[]) AND active AND suspended <> ? AND starts_at >= ?
                  AND starts_at < coalesce(?::timestamptz, 'infinity')
                """, suspended, List.copyOf(seriesIds), suspended, from, until);
    }
}
