package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** How permits go on and end. What an edition says is never rewritten; the database refuses it. */
@ApplicationScoped
public class PermitEditions {

    @Inject
    private Database database;

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
        long id = database.number(
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
                before.requestId(),
                before.organisationId(),
                terms.siteId(),
                before.number(),
                before.edition() + 1,
                token,
                terms.firstDate(),
                terms.lastDate(),
                terms.duringSchoolBreaks(),
                now,
                now,
                from,
                reason,
                terms.keyless(),
                terms.areaIds(),
                newSeriesIds,
                terms.times().stream().map(time -> (long) time.day().getValue()).toList(),
                terms.times().stream().map(time -> time.start().toString()).toList(),
                terms.times().stream().map(time -> time.end().toString()).toList());
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
