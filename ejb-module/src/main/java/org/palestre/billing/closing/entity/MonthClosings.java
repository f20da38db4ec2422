package org.palestre.billing.closing.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.closing.boundary.ClosedMonth;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Money;
import org.palestre.shared.SqlState;

/** The months that are closed. The database refuses one whose days are not, and one that is not the next. */
@ApplicationScoped
public class MonthClosings {

    private static final String DAYS_OPEN = "PB003";
    private static final String NOT_NEXT = "PB004";

    @Inject
    private Database database;

    /** The last one. */
    public Optional<YearMonth> last() {
        return database.first(
                "SELECT month FROM billing.month_closing ORDER BY month DESC LIMIT 1",
                row -> YearMonth.from(row.getObject(1, LocalDate.class)));
    }

    public List<ClosedMonth> latest() {
        return database.list(
                """
                SELECT m.*, m.credit_cents - coalesce((SELECT sum(p.cents) FROM billing.entry e JOIN billing.posting p ON p.entry_id = e.id
                        WHERE e.booked_on >= m.month AND e.booked_on < m.month + interval '1 month' AND p.cents > 0), 0)::bigint AS difference
                  FROM billing.month_closing m ORDER BY m.month DESC LIMIT 12""",
                row -> new ClosedMonth(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Database.instant(row, "closed_at"),
                        row.getString("closed_by"),
                        row.getString("comment"),
                        row.getLong("entries"),
                        Money.cents(row.getLong("credit_cents")),
                        Money.cents(row.getLong("difference"))));
    }

    /** @throws BusinessException {@code closing.daysOpen}, {@code closing.notNext} at {@code month} */
    public void close(YearMonth month, Instant now, String by, String comment) {
        try {
            database.update(
                    "INSERT INTO billing.month_closing (month, closed_at, closed_by, comment) VALUES (?, ?, ?, ?)",
                    month.atDay(1),
                    now,
                    by,
                    comment);
        } catch (PersistenceException e) {
            String state = SqlState.of(e);
            if (DAYS_OPEN.equals(state)) {
                throw BusinessException.invalid("closing.daysOpen", "month", month.atEndOfMonth());
            }
            if (NOT_NEXT.equals(state) || SqlState.UNIQUE.equals(state)) {
                throw BusinessException.invalid("closing.notNext", "month");
            }
            throw e;
        }
    }
}
