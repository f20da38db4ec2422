package org.palestre.seasonal.permit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.permit.boundary.SuspensionView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.SqlState;

/** The suspensions of all permits. */
@ApplicationScoped
public class Suspensions {

    @Inject
    private Database database;

    /** Those of a request, the latest first. */
    public List<SuspensionView> of(long requestId, LocalDate today) {
        return database.list(
                "SELECT * FROM seasonal.permit_suspension WHERE request_id = ? ORDER BY id DESC",
                row -> {
                    LocalDate last = row.getObject("last_date", LocalDate.class);
                    LocalDate lifted = row.getObject("lifted_on", LocalDate.class);
                    return new SuspensionView(
                            row.getLong("id"),
                            row.getObject("first_date", LocalDate.class),
                            last,
                            row.getString("reason"),
                            row.getBoolean("frees"),
                            Database.instant(row, "suspended_at"),
                            lifted,
                            lifted == null && (last == null || !last.isBefore(today)));
                },
                requestId);
    }

    /** @throws BusinessException {@code permit.alreadySuspended} if another one has a day in common */
    public void add(long requestId, LocalDate first, LocalDate last, String reason, boolean frees, Instant now) {
        try {
            database.update(
                    "INSERT INTO seasonal.permit_suspension (request_id, first_date, last_date, reason, frees, suspended_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    requestId,
                    first,
                    last,
                    reason,
                    frees,
                    now);
        } catch (PersistenceException e) {
            if (SqlState.of(e).equals(SqlState.EXCLUSION)) {
                throw BusinessException.conflict("permit.alreadySuspended");
            }
            throw e;
        }
    }

    /** From that day on the club may come again. */
    public void lift(long id, LocalDate on, Instant now) {
        database.update("UPDATE seasonal.permit_suspension SET lifted_at = ?, lifted_on = ? WHERE id = ?", now, on, id);
    }
}
