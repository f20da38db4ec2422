package org.palestre.seasonal.commission.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.palestre.seasonal.commission.boundary.SessionForm;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;

/** The sessions of commissions. */
@ApplicationScoped
public class CommissionSessions {

    private static final String SELECT = "SELECT s.*, c.name, c.district_code FROM seasonal.commission_session s"
            + " JOIN seasonal.commission c ON c.id = s.commission_id WHERE s.id = ?";

    @Inject
    private Database database;

    /** @throws BusinessException {@code commission.unknownSession} */
    public SessionFrame get(long id) {
        return found(database.first(SELECT, CommissionSessions::frame, id));
    }

    /** The session as it stands now; whoever else changes it or its agenda waits until this transaction ends. */
    public SessionFrame lock(long id) {
        return found(database.first(SELECT + " FOR NO KEY UPDATE OF s", CommissionSessions::frame, id));
    }

    /** Writes a new session and gives its id. */
    public long add(long commissionId, SessionForm form) {
        return database.number(
                "INSERT INTO seasonal.commission_session (commission_id, held_on, starts_at, place, quorum)"
                        + " VALUES (?, ?, ?, ?, ?) RETURNING id",
                commissionId,
                form.heldOn(),
                form.startsAt(),
                form.place(),
                form.quorum());
    }

    /** Writes anew what was decided about a session that is locked. */
    public void change(long id, SessionForm form) {
        database.update(
                "UPDATE seasonal.commission_session SET version = version + 1, held_on = ?, starts_at = ?, place = ?,"
                        + " quorum = ? WHERE id = ?",
                form.heldOn(),
                form.startsAt(),
                form.place(),
                form.quorum(),
                id);
    }

    /** Invitations left. */
    public void invited(long id, UUID action, Instant now) {
        database.update(
                "UPDATE seasonal.commission_session SET invited_at = ?, invitation = ? WHERE id = ?", now, action, id);
    }

    /** It is over, its minutes are made; from now on nothing of it changes. */
    public void close(long id, long documentId, Instant now) {
        database.update(
                "UPDATE seasonal.commission_session SET version = version + 1, closed = true, closed_at = ?,"
                        + " document_id = ? WHERE id = ?",
                now,
                documentId,
                id);
    }

    /** It does not take place. */
    public void remove(long id) {
        database.update("DELETE FROM seasonal.commission_session WHERE id = ?", id);
    }

    /** The next open session of a commission after this one; empty if none is planned. */
    public Optional<Long> after(SessionFrame session) {
        return database.first(
                "SELECT id FROM seasonal.commission_session WHERE commission_id = ? AND NOT closed AND id <> ?"
                        + " AND held_on >= ? ORDER BY held_on, starts_at, id LIMIT 1",
                row -> row.getLong("id"),
                session.commissionId(),
                session.id(),
                session.heldOn());
    }

    private static SessionFrame found(Optional<SessionFrame> session) {
        return session.orElseThrow(() -> BusinessException.notFound("commission.unknownSession"));
    }

    private static SessionFrame frame(ResultSet row) throws SQLException {
        return new SessionFrame(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("commission_id"),
                row.getString("name"),
                row.getString("district_code"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                row.getInt("quorum"),
                Database.instant(row, "closed_at"),
                Database.instant(row, "invited_at"),
                row.getObject("invitation", UUID.class),
                row.getObject("document_id", Long.class));
    }
}
