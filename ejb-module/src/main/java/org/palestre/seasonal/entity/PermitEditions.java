package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** How permits begin, go on and end. What an edition says is never rewritten; the database refuses it. */
@ApplicationScoped
public class PermitEditions {

    @Inject
    private Database database;

    /**
     * Writes the first edition of a permit with all that it covers, and gives its id.
     *
     * @param due when its document is made; null if not before the decision is published
     */
    public long first(
            SlotRequest request,
            String number,
            String token,
            EditionTerms terms,
            List<Long> seriesIds,
            Instant now,
            Instant due) {
        return insert(request.id(), request.organisationId(), number, 1, token, terms, now, due, null, null, seriesIds);
    }

    /** In one statement. */
    private long insert(
            long requestId,
            long organisationId,
            String number,
            int edition,
            String token,
            EditionTerms terms,
            Instant granted,
            Instant due,
            LocalDate effectiveOn,
            String reason,
            List<Long> seriesIds) {
        return database.number(
                """
                WITH p AS (
                    INSERT INTO seasonal.permit (request_id, organisation_id, site_id, number, edition, token, first_date,
                                                 last_date, during_school_breaks, granted_at, due_at, effective_on,
                                                 change_reason, keyless)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id),
                a AS (INSERT INTO seasonal.permit_area SELECT p.id, unnest(?) FROM p),
                s AS (INSERT INTO seasonal.permit_series SELECT p.id, unnest(?::bigint[]) FROM p),
                t AS (INSERT INTO seasonal.permit_time
                      SELECT p.id, w.day::integer, w.start_time::time, w.end_time::time
                        FROM p, unnest(?, ?, ?) AS w (day, start_time, end_time))
                SELECT id FROM p""",
                requestId,
                organisationId,
                terms.siteId(),
                number,
                edition,
                token,
                terms.firstDate(),
                terms.lastDate(),
                terms.duringSchoolBreaks(),
                granted,
                due,
                effectiveOn,
                reason,
                terms.keyless(),
                terms.areaIds(),
                seriesIds,
                terms.times().stream().map(time -> (long) time.day().getValue()).toList(),
                terms.times().stream().map(time -> time.start().toString()).toList(),
                terms.times().stream().map(time -> time.end().toString()).toList());
    }

    /**
     * Lets the permit of a request whose decision is published be made from now on.
     *
     * @return the series that it stands for
     */
    public List<Long> publish(long requestId, Instant now) {
        return database.list("""
                WITH p AS (UPDATE seasonal.permit SET due_at = ?
                            WHERE request_id = ? AND due_at IS NULL AND withdrawn_at IS NULL RETURNING id)
                SELECT s.series_id FROM p JOIN seasonal.permit_series s ON s.permit_id = p.id""", row -> row.getLong("series_id"), now, requestId);
    }

    /**
     * Removes the permit of a request whose decision was not published.
     *
     * @return the series that it stood for
     */
    public List<Long> remove(long requestId) {
        List<Long> series = database.list("""
                SELECT s.series_id FROM seasonal.permit p JOIN seasonal.permit_series s ON s.permit_id = p.id
                 WHERE p.request_id = ? AND p.due_at IS NULL""", row -> row.getLong("series_id"), requestId);
        database.update("DELETE FROM seasonal.permit WHERE request_id = ? AND due_at IS NULL", requestId);
        return series;
    }

    /**
     * Issues a further edition under the same number; the one before is void, and its series go over to the new one. Its
     * document and mail follow.
     *
     * @param from until then the terms of the edition before it hold
     * @param newSeriesIds further series that it stands for
     * @return id of the new edition
     * @throws BusinessException {@code permit.notInForce} if somebody was faster
     */
    public long issue(
            Permit before,
            String token,
            EditionTerms terms,
            LocalDate from,
            String reason,
            List<Long> newSeriesIds,
            Instant now) {
        end(before, PermitStanding.End.REPLACED, null, reason, now);
        long id = insert(
                before.requestId(),
                before.organisationId(),
                before.number(),
                before.edition() + 1,
                token,
                terms,
                now,
                now,
                from,
                reason,
                newSeriesIds);
        database.update("UPDATE seasonal.permit_series SET permit_id = ? WHERE permit_id = ?", id, before.id());
        return id;
    }

    /**
     * Ends a permit before its time.
     *
     * @param from the first day on which it holds no more; null if it is void at once
     * @throws BusinessException {@code permit.notInForce} if it did not hold any more
     */
    public void end(Permit permit, PermitStanding.End end, LocalDate from, String reason, Instant now) {
        int ended = database.update(
                "UPDATE seasonal.permit SET withdrawn_at = ?, withdrawal = ?, withdrawn_from = ?, withdrawal_reason = ?"
                        + " WHERE id = ? AND withdrawn_at IS NULL",
                now,
                end,
                from,
                reason,
                permit.id());
        if (ended == 0) {
            throw BusinessException.conflict("permit.notInForce", permit.number(), permit.edition());
        }
    }

    /** One more series that a permit stands for. */
    public void addSeries(long permitId, List<Long> seriesIds) {
        database.update("INSERT INTO seasonal.permit_series SELECT ?, unnest(?::bigint[])", permitId, seriesIds);
    }

    /** The edition before this one, for what held until the change. */
    public long editionBefore(Permit permit) {
        return database.number(
                "SELECT id FROM seasonal.permit WHERE number = ? AND edition = ?",
                permit.number(),
                permit.edition() - 1);
    }
}
