package org.palestre.billing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.SqlState;

/** The days that are closed. The database refuses what is booked on them, and says so in states of its own. */
@ApplicationScoped
public class Closings {

    private static final String DAY_CLOSED = "PB001";
    private static final String CLOSED_ALREADY = "PB002";

    @Inject
    private Database database;

    public Optional<LocalDate> closedUntil() {
        return database.first(
                "SELECT closed_until FROM billing.closing ORDER BY closed_until DESC LIMIT 1",
                row -> row.getObject(1, LocalDate.class));
    }

    /**
     * Books something on a day.
     *
     * @throws BusinessException {@code billing.dayClosed} at {@code bookedOn} if the day is closed
     */
    public <T> T whileOpen(LocalDate day, Supplier<T> booking) {
        try {
            return booking.get();
        } catch (PersistenceException e) {
            if (DAY_CLOSED.equals(SqlState.of(e))) {
                throw BusinessException.invalid("billing.dayClosed", "bookedOn", day);
            }
            throw e;
        }
    }

    /** @throws BusinessException {@code billing.closedAlready} at {@code day} */
    public void close(LocalDate day, Instant now, String by, String comment) {
        try {
            database.update(
                    "INSERT INTO billing.closing (closed_until, closed_at, closed_by, comment) VALUES (?, ?, ?, ?)",
                    day,
                    now,
                    by,
                    comment);
        } catch (PersistenceException e) {
            if (CLOSED_ALREADY.equals(SqlState.of(e))) {
                throw BusinessException.invalid("billing.closedAlready", "day", day);
            }
            throw e;
        }
    }
}
