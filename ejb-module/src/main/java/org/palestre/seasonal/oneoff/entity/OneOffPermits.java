package org.palestre.seasonal.oneoff.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palestre.shared.Database;

/** The permits of all one-off requests. What an edition is never changes; the database refuses it. */
@ApplicationScoped
public class OneOffPermits {

    private static final String SELECT = "SELECT * FROM seasonal.one_off_permit";

    @Inject
    private Database database;

    /** Begins an edition, whose document is made from now on. */
    public OneOffPermit add(long requestId, int edition, String token, Instant now) {
        long id = database.number(
                "INSERT INTO seasonal.one_off_permit (request_id, edition, token, made_at, due_at)"
                        + " VALUES (?, ?, ?, ?, ?) RETURNING id",
                requestId,
                edition,
                token,
                now,
                now);
        return new OneOffPermit(id, requestId, edition, token, null, null, null);
    }

    /** The edition that holds, if any does. */
    public Optional<OneOffPermit> inForce(long requestId) {
        return database.first(SELECT + " WHERE request_id = ? AND void_at IS NULL", OneOffPermits::read, requestId);
    }

    public Optional<OneOffPermit> byToken(String token) {
        return database.first(SELECT + " WHERE token = ?", OneOffPermits::read, token);
    }

    /** An edition does not hold any more. */
    public void end(long id, Instant now) {
        database.update("UPDATE seasonal.one_off_permit SET void_at = ? WHERE id = ? AND void_at IS NULL", now, id);
    }

    /** Its document was made and its message posted. */
    public void issued(long id, long documentId, Instant now) {
        database.update(
                "UPDATE seasonal.one_off_permit SET document_id = ?, issued_at = ?, sent_at = ? WHERE id = ?",
                documentId,
                now,
                now,
                id);
    }

    /** It was mailed once more. */
    public void sent(long id, Instant now) {
        database.update("UPDATE seasonal.one_off_permit SET sent_at = ? WHERE id = ?", now, id);
    }

    /** The requests whose permits wait for their documents, those that wait longest first. */
    public List<Long> toIssue(Instant now, int most) {
        return database.list(
                "SELECT request_id FROM seasonal.one_off_permit WHERE issued_at IS NULL AND void_at IS NULL"
                        + " AND due_at <= ? ORDER BY due_at, id LIMIT ?",
                row -> row.getLong("request_id"),
                now,
                most);
    }

    /** Puts a permit off whose document could not be made: a minute, then longer each time, an hour at most. */
    public void postpone(long requestId, Instant now) {
        database.update("""
                UPDATE seasonal.one_off_permit SET attempts = attempts + 1,
                       due_at = ?::timestamptz + least(interval '1 hour', interval '1 minute' * 2 ^ least(attempts, 10))
                 WHERE request_id = ? AND issued_at IS NULL AND void_at IS NULL""", now, requestId);
    }

    private static OneOffPermit read(ResultSet row) throws SQLException {
        return new OneOffPermit(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getInt("edition"),
                row.getString("token"),
                row.getObject("document_id", Long.class),
                Database.instant(row, "sent_at"),
                Database.instant(row, "void_at"));
    }
}
