package org.palestre.seasonal.oneoff.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.shared.Database;

/** What becomes of the single dates of requests, and the occupations that they led to. */
@ApplicationScoped
public class OneOffDates {

    /**
     * A decision on a date, to be written.
     *
     * @param occupationIds what it occupies; empty if it is refused
     */
    public record Decided(
            long dateId,
            DateState state,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            String reason,
            List<Long> occupationIds) {}

    @Inject
    private Database database;

    /** Writes the decisions on all dates of a request. */
    public void decide(Collection<Decided> decisions) {
        database.batch(
                "UPDATE seasonal.one_off_date SET state = ?, granted_date = ?, granted_start = ?, granted_end = ?,"
                        + " reason = ? WHERE id = ?",
                decisions.stream()
                        .map(one -> new Object[] {
                            one.state(), one.date(), one.start(), one.end(), one.reason(), one.dateId()
                        })
                        .toList());
        database.batch(
                "INSERT INTO seasonal.one_off_occupation (occupation_id, date_id) VALUES (?, ?)",
                decisions.stream()
                        .flatMap(one -> one.occupationIds().stream().map(id -> new Object[] {id, one.dateId()}))
                        .toList());
    }

    /** The club does not want a date any more; the request is released with its last one. */
    public void giveBack(long requestId, long dateId) {
        database.update("UPDATE seasonal.one_off_date SET state = 'GIVEN_BACK' WHERE id = ?", dateId);
        database.update("""
                UPDATE seasonal.one_off_request r SET version = version + 1,
                       status = CASE WHEN EXISTS (SELECT FROM seasonal.one_off_date d
                                                   WHERE d.request_id = r.id AND d.state IN ('GRANTED', 'CHANGED'))
                                     THEN r.status ELSE 'RELEASED' END
                 WHERE r.id = ?""", requestId);
    }

    /** A date and the request that it belongs to. */
    public record Place(long requestId, long dateId) {}

    /** The date that an occupation belongs to, with its request locked; none if it is of no request. */
    public Optional<Place> lockDateOf(long occupationId) {
        return database.first("""
                SELECT d.id, r.id AS request_id FROM seasonal.one_off_occupation l JOIN seasonal.one_off_date d ON d.id = l.date_id
                  JOIN seasonal.one_off_request r ON r.id = d.request_id WHERE l.occupation_id = ? FOR UPDATE OF r""", row -> new Place(row.getLong("request_id"), row.getLong("id")), occupationId);
    }

    /** The city cancelled one of a date's occupations; with the last of them the date is cancelled. */
    public void cancelled(long dateId, long occupationId, String reason) {
        database.update(
                "DELETE FROM seasonal.one_off_occupation l USING seasonal.one_off_date d WHERE l.occupation_id = ?"
                        + " AND d.id = l.date_id AND d.state IN ('GRANTED', 'CHANGED')",
                occupationId);
        database.update("""
                UPDATE seasonal.one_off_date d SET reason = ?,
                       state = CASE WHEN EXISTS (SELECT FROM seasonal.one_off_occupation l WHERE l.date_id = d.id)
                                    THEN 'CHANGED' ELSE 'CANCELLED' END
                 WHERE d.id = ? AND d.state IN ('GRANTED', 'CHANGED')""", reason, dateId);
    }

    /** The city moved one of a date's occupations: the date is what its occupations together cover. */
    public void moved(long dateId, ZoneId zone) {
        database.update("""
                UPDATE seasonal.one_off_date d SET state = 'CHANGED', granted_date = (o.first AT TIME ZONE ?)::date,
                       granted_start = (o.first AT TIME ZONE ?)::time, granted_end = (o.last AT TIME ZONE ?)::time
                  FROM (SELECT min(b.starts_at) AS first, max(b.ends_at) AS last FROM seasonal.one_off_occupation l
                          JOIN occupancy.occupation b ON b.id = l.occupation_id AND b.active WHERE l.date_id = ?) o
                 WHERE d.id = ? AND d.state IN ('GRANTED', 'CHANGED') AND o.first IS NOT NULL""", zone.getId(), zone.getId(), zone.getId(), dateId, dateId);
    }
}
