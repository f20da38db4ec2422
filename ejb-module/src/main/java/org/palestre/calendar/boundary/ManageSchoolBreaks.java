package org.palestre.calendar.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.palestre.calendar.control.Dates;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;
import org.palestre.shared.Texts;

/** Keeps the school breaks of a zone by hand, where the ministry's file is late or the city differs. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ManageSchoolBreaks {

    @Inject
    private Database database;

    /** The breaks of the zone, the earliest first. */
    public List<SchoolBreakView> list(String zone) {
        return database.list(
                "SELECT id, version, zone, name, start_date, end_date FROM calendar.school_break"
                        + " WHERE zone = ? ORDER BY start_date",
                row -> new SchoolBreakView(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("zone"),
                        row.getString("name"),
                        new DateRange(
                                row.getObject("start_date", LocalDate.class),
                                row.getObject("end_date", LocalDate.class))),
                zone);
    }

    /**
     * A new break.
     *
     * @param start first day without school
     * @param dayOfReturn first day with school again
     * @throws BusinessException {@code calendar.breakOverlaps} at {@code start} if the zone has a break then already
     */
    public long add(String zone, String name, LocalDate start, LocalDate dayOfReturn) {
        String tidy = Texts.required(name, "name", 80);
        DateRange dates = Dates.range(start, dayOfReturn, "start", "end", 120);
        return refusing(() -> database.number(
                "INSERT INTO calendar.school_break (zone, name, start_date, end_date) VALUES (?, ?, ?, ?) RETURNING id",
                zone,
                tidy,
                dates.start(),
                dates.end()));
    }

    /**
     * Other words or dates for a break.
     *
     * @throws BusinessException as {@link #add}; {@code calendar.changedMeanwhile} if somebody else changed it since
     */
    public void change(long id, int version, String name, LocalDate start, LocalDate dayOfReturn) {
        String tidy = Texts.required(name, "name", 80);
        DateRange dates = Dates.range(start, dayOfReturn, "start", "end", 120);
        int changed = (int) refusing(() -> (long) database.update(
                "UPDATE calendar.school_break SET name = ?, start_date = ?, end_date = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?",
                tidy,
                dates.start(),
                dates.end(),
                id,
                version));
        if (changed == 0) {
            throw BusinessException.conflict("calendar.changedMeanwhile");
        }
    }

    /** Takes a break out; nothing happens if it is gone already. */
    public void remove(long id) {
        database.update("DELETE FROM calendar.school_break WHERE id = ?", id);
    }

    private static long refusing(java.util.function.LongSupplier change) {
        try {
            return change.getAsLong();
        } catch (PersistenceException e) {
            if (SqlState.of(e).equals(SqlState.EXCLUSION)) {
                throw BusinessException.invalid("calendar.breakOverlaps", "start");
            }
            throw e;
        }
    }
}
