package org.palestre.billing.invoice.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.invoice.boundary.ReminderStep;
import org.palestre.billing.invoice.boundary.ReminderView;
import org.palestre.shared.Database;
import org.palestre.shared.Money;

/** Steps of reminding, what was said and what is to be said. */
@ApplicationScoped
public class Reminders {

    /**
     * The next step for each invoice that is late: the first that is active after those that were said, once its days have passed
     * since the day of payment and, since the step before was said, the days that lie between the two.
     */
    private static final String DUE = """
             FROM billing.late_invoices(?) l
            CROSS JOIN LATERAL (SELECT max(m.step) AS step, max(m.sent_on) AS sent_on FROM billing.invoice_reminder m
                                 WHERE m.invoice_id = l.invoice_id) said
             JOIN LATERAL (SELECT * FROM billing.reminder_step s WHERE s.active AND s.step > coalesce(said.step, 0)
                            ORDER BY s.step LIMIT 1) next ON true
             LEFT JOIN billing.reminder_step before ON before.step = said.step
            WHERE l.late_since + next.after_days <= ?
              AND (said.step IS NULL OR said.sent_on + greatest(1, next.after_days - before.after_days) <= ?)""";

    /** An invoice that is late, and the step that is to be said. */
    public record DueReminder(long invoiceId, int step, Money late) {}

    @Inject
    private Database database;

    public List<ReminderStep> steps() {
        return database.list("SELECT * FROM billing.reminder_step ORDER BY step", Reminders::step);
    }

    public ReminderStep step(int number) {
        return database.first("SELECT * FROM billing.reminder_step WHERE step = ?", Reminders::step, number)
                .orElseThrow();
    }

    /** Whether it was changed: not if somebody else has done so since. */
    public boolean change(ReminderStep step) {
        return database.update(
                        """
                        UPDATE billing.reminder_step SET after_days = ?, active = ?, subject_french = ?, subject_english = ?,
                               text_french = ?, text_english = ?, version = version + 1 WHERE step = ? AND version = ?""",
                        step.afterDays(),
                        step.active(),
                        step.subjectFrench(),
                        step.subjectEnglish(),
                        step.textFrench(),
                        step.textEnglish(),
                        step.step(),
                        step.version())
                == 1;
    }

    /** How many invoices are to be reminded of. */
    public long count(LocalDate today) {
        return database.number("SELECT count(*) " + DUE, today, today, today);
    }

    /** The invoices that are to be reminded of, by id, those after one of them. */
    public List<Long> waiting(LocalDate today, long after, int most) {
        return database.list(
                "SELECT l.invoice_id " + DUE + " AND l.invoice_id > ? ORDER BY l.invoice_id LIMIT ?",
                row -> row.getLong(1),
                today,
                today,
                today,
                after,
                most);
    }

    /** What is to be said about an invoice now, if anything is. */
    public Optional<DueReminder> due(long invoiceId, long payerId, LocalDate today) {
        return database.first(
                "SELECT l.invoice_id, next.step, l.late_cents " + DUE + " AND l.payer_id = ? AND l.invoice_id = ?",
                row -> new DueReminder(
                        row.getLong("invoice_id"), row.getInt("step"), Money.cents(row.getLong("late_cents"))),
                today,
                today,
                today,
                payerId,
                invoiceId);
    }

    /** Whether the step was noted: not if it was said before. */
    public boolean note(DueReminder reminder, LocalDate today, Instant now) {
        return database.update(
                        """
                        INSERT INTO billing.invoice_reminder (invoice_id, step, sent_on, sent_at, late_cents)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (invoice_id, step) DO NOTHING""",
                        reminder.invoiceId(),
                        reminder.step(),
                        today,
                        now,
                        reminder.late().cents())
                == 1;
    }

    /** What was said about an invoice. */
    public List<ReminderView> of(long invoiceId) {
        return database.list(
                """
                SELECT m.*, s.subject_french, s.subject_english FROM billing.invoice_reminder m
                  JOIN billing.reminder_step s ON s.step = m.step WHERE m.invoice_id = ? ORDER BY m.step""",
                row -> new ReminderView(
                        row.getInt("step"),
                        row.getString("subject_french"),
                        row.getString("subject_english"),
                        Database.instant(row, "sent_at"),
                        Money.cents(row.getLong("late_cents"))),
                invoiceId);
    }

    private static ReminderStep step(ResultSet row) throws SQLException {
        return new ReminderStep(
                row.getInt("step"),
                row.getLong("version"),
                row.getInt("after_days"),
                row.getBoolean("active"),
                row.getString("subject_french"),
                row.getString("subject_english"),
                row.getString("text_french"),
                row.getString("text_english"));
    }
}
