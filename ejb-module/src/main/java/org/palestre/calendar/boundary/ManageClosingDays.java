package org.palestre.calendar.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.LongSupplier;
import org.palestre.calendar.control.Dates;
import org.palestre.calendar.event.ClosingDaysChanged;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;
import org.palestre.shared.Texts;

/**
 * Keeps the days on which the city closes all its facilities (regulation, Art. 7: 1 January, 1 May, 14 July, 15 August,
 * 25 December), and dated ones beside them.
 *
 * <p>A new closing day holds for what is booked from now on; bookings that stand on it are for the booking office to
 * move.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ManageClosingDays {

    private static final int LONGEST_DAYS = 366;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Event<ClosingDaysChanged> changed;

    /** The closing days of every year, in the order of the year. */
    public List<YearlyClosing> yearly() {
        return database.list(
                "SELECT id, month, day, reason FROM calendar.yearly_closing ORDER BY month, day",
                row -> new YearlyClosing(
                        row.getLong("id"),
                        MonthDay.of(row.getInt("month"), row.getInt("day")),
                        row.getString("reason")));
    }

    /** The dated closings, the latest first. */
    public List<ClosingPeriod> periods() {
        return database.list(
                "SELECT id, start_date, end_date, reason FROM calendar.closing_period ORDER BY start_date DESC LIMIT 500",
                row -> new ClosingPeriod(
                        row.getLong("id"),
                        new DateRange(
                                row.getObject("start_date", LocalDate.class),
                                row.getObject("end_date", LocalDate.class)),
                        row.getString("reason")));
    }

    /**
     * Closes on this day of every year.
     *
     * @throws BusinessException {@code calendar.noSuchDay} at {@code day}, {@code calendar.closingTwice} if it is there
     */
    public void addYearly(int month, int day, String reason) {
        String tidy = Texts.required(reason, "reason", 120);
        MonthDay date = monthDay(month, day);
        refusing(
                "day",
                () -> database.update(
                        "INSERT INTO calendar.yearly_closing (month, day, reason) VALUES (?, ?, ?)",
                        date.getMonthValue(),
                        date.getDayOfMonth(),
                        tidy));
        tell(null);
    }

    /** Opens again on a day of every year. */
    public void removeYearly(long id) {
        database.update("DELETE FROM calendar.yearly_closing WHERE id = ?", id);
        tell(null);
    }

    /**
     * Closes from the first to the last day, both included.
     *
     * @throws BusinessException {@code calendar.closingTwice} at {@code first} if a closing covers one of the days
     */
    public void addPeriod(LocalDate first, LocalDate last, String reason) {
        String tidy = Texts.required(reason, "reason", 120);
        LocalDate end = last == null ? null : last.plusDays(1);
        DateRange dates = Dates.range(first, end, "first", "last", LONGEST_DAYS);
        refusing(
                "first",
                () -> database.update(
                        "INSERT INTO calendar.closing_period (start_date, end_date, reason) VALUES (?, ?, ?)",
                        dates.start(),
                        dates.end(),
                        tidy));
        tell(dates);
    }

    /** Opens again. */
    public void removePeriod(long id) {
        database.first(
                        "DELETE FROM calendar.closing_period WHERE id = ? RETURNING start_date, end_date",
                        row -> new DateRange(
                                row.getObject("start_date", LocalDate.class),
                                row.getObject("end_date", LocalDate.class)),
                        id)
                .ifPresent(this::tell);
    }

    private void tell(DateRange dates) {
        changed.fire(new ClosingDaysChanged(LocalDate.now(clock), dates));
    }

    private static MonthDay monthDay(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            throw BusinessException.invalid("calendar.noSuchDay", "day");
        }
    }

    private static void refusing(String field, LongSupplier change) {
        try {
            change.getAsLong();
        } catch (PersistenceException e) {
            String state = SqlState.of(e);
            if (state.equals(SqlState.EXCLUSION) || state.equals(SqlState.UNIQUE)) {
                throw BusinessException.invalid("calendar.closingTwice", field);
            }
            throw e;
        }
    }
}
