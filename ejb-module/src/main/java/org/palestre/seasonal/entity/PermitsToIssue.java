package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.palestre.shared.Database;

/** The row of permits whose document has yet to be made and mailed. */
@ApplicationScoped
public class PermitsToIssue {

    @Inject
    private Database database;

    @Inject
    private Permits permits;

    /** Permits that wait for their document, those that wait longest first. */
    public List<Long> waiting(Instant now, int most) {
        return database.list(
                "SELECT id FROM seasonal.permit WHERE issued_at IS NULL AND withdrawn_at IS NULL AND due_at <= ?"
                        + " ORDER BY due_at, id LIMIT ?",
                row -> row.getLong("id"),
                now,
                most);
    }

    /** The permit, if it still waits for its document and nobody else works on it. */
    public Optional<Permit> lock(long id) {
        return database.first(
                        "SELECT id FROM seasonal.permit WHERE id = ? AND issued_at IS NULL AND withdrawn_at IS NULL"
                                + " FOR UPDATE SKIP LOCKED",
                        row -> row.getLong("id"),
                        id)
                .map(permits::get);
    }

    /** Puts a permit off whose document could not be made: a minute, then longer each time, an hour at most. */
    public void postpone(long id, Instant now) {
        database.update("""
                UPDATE seasonal.permit SET attempts = attempts + 1,
                       due_at = ?::timestamptz + least(interval '1 hour', interval '1 minute' * 2 ^ least(attempts, 10))
                 WHERE id = ? AND issued_at IS NULL""", now, id);
    }

    /** Notes that the document was made and its message posted. */
    public void issued(long id, long documentId, Instant now) {
        database.update("UPDATE seasonal.permit SET document_id = ?, issued_at = ? WHERE id = ?", documentId, now, id);
    }
}
