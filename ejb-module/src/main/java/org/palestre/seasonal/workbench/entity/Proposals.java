package org.palestre.seasonal.workbench.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.pricing.boundary.FreeOfCharge;
import org.palestre.seasonal.workbench.boundary.NewProposal;
import org.palestre.seasonal.workbench.boundary.ProposalKind;
import org.palestre.shared.Database;

/** What officers propose, as it is written. */
@ApplicationScoped
public class Proposals {

    @Inject
    private Database database;

    /**
     * A proposal as far as whoever changes it or decides by it needs it.
     *
     * @param wording the reason of a refusal, or the remark on a grant; may be null
     */
    public record Key(long id, long version, long requestId, long personId, ProposalKind kind, String wording) {}

    /**
     * Writes the officer's proposal for a request, in place of the one before.
     *
     * @param grant what would be granted, whole and checked; null for a refusal
     * @param wording reason or remark, tidied; may be null for a grant
     * @param version of the one before, as it was read; null to replace whatever is there
     * @return the proposal's id; empty if the one before was changed since
     */
    public Optional<Long> save(
            long requestId,
            long personId,
            NewProposal proposal,
            Grant grant,
            String wording,
            Long version,
            Instant now) {
        FreeOfCharge free = grant == null ? null : grant.freeOfCharge();
        Optional<Long> id = database.first(
                """
                INSERT INTO seasonal.proposal AS p (request_id, person_id, kind, wish, first_date, last_date,
                    during_school_breaks, leave_out_conflicts, wording, free_reason, free_article, note, made_at, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (request_id, person_id) DO UPDATE
                   SET kind = EXCLUDED.kind, wish = EXCLUDED.wish, first_date = EXCLUDED.first_date,
                       last_date = EXCLUDED.last_date, during_school_breaks = EXCLUDED.during_school_breaks, note = EXCLUDED.note,
                       leave_out_conflicts = EXCLUDED.leave_out_conflicts, wording = EXCLUDED.wording,
                       free_reason = EXCLUDED.free_reason, free_article = EXCLUDED.free_article,
                       changed_at = EXCLUDED.changed_at, taken_at = NULL, version = p.version + 1
                 WHERE ?::bigint IS NULL OR p.version = ? RETURNING id""",
                row -> row.getLong("id"),
                requestId,
                personId,
                proposal.kind(),
                grant == null ? 1 : grant.rank(),
                grant == null ? null : grant.firstDate(),
                grant == null ? null : grant.lastDate(),
                grant == null ? null : grant.duringSchoolBreaks(),
                grant != null && grant.leaveOutConflicts(),
                wording,
                free == null ? null : free.reason(),
                free == null ? null : free.article(),
                proposal.note(),
                now,
                now,
                version,
                version);
        id.ifPresent(proposalId -> place(proposalId, grant));
        return id;
    }

    private void place(long id, Grant grant) {
        database.update("DELETE FROM seasonal.proposal_area WHERE proposal_id = ?", id);
        database.update("DELETE FROM seasonal.proposal_time WHERE proposal_id = ?", id);
        if (grant != null) {
            database.update("INSERT INTO seasonal.proposal_area SELECT ?, unnest(?)", id, grant.areaIds());
            database.update(
                    "INSERT INTO seasonal.proposal_time SELECT ?, day::integer, starts::time, ends::time"
                            + " FROM unnest(?, ?, ?) AS w (day, starts, ends)",
                    id,
                    grant.times().stream()
                            .map(time -> (long) time.day().getValue())
                            .toList(),
                    grant.times().stream().map(time -> time.start().toString()).toList(),
                    grant.times().stream().map(time -> time.end().toString()).toList());
        }
    }

    /** The proposal, kept from being changed by others until this transaction ends. */
    public Optional<Key> lock(long id) {
        return database.first(
                "SELECT id, version, request_id, person_id, kind, wording FROM seasonal.proposal WHERE id = ? FOR UPDATE",
                Proposals::key,
                id);
    }

    /** The request that a proposal is for. */
    public Optional<Long> requestOf(long id) {
        return database.first(
                "SELECT request_id FROM seasonal.proposal WHERE id = ?", row -> row.getLong("request_id"), id);
    }

    /** Takes it back. */
    public void remove(long id) {
        database.update("DELETE FROM seasonal.proposal WHERE id = ?", id);
    }

    /** Notes that the decision was taken from it. */
    public void taken(long id, Instant now) {
        database.update("UPDATE seasonal.proposal SET taken_at = ? WHERE id = ?", now, id);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("request_id"),
                row.getLong("person_id"),
                ProposalKind.valueOf(row.getString("kind")),
                row.getString("wording"));
    }
}
