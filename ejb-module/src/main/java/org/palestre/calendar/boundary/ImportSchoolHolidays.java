package org.palestre.calendar.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.calendar.control.LineError;
import org.palestre.calendar.control.SchoolBreakPlan;
import org.palestre.calendar.control.SchoolHolidayFile;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.CitySettings;

/** Takes the school breaks of the city's zone from the ministry's file. A second import of the same file changes nothing. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ImportSchoolHolidays {

    @Inject
    private Database database;

    @EJB
    private CitySettings settings;

    @EJB
    private ManageSchoolBreaks breaks;

    /** What an import would do, line by line; writes nothing. */
    public HolidayImport preview(byte[] file) {
        SchoolHolidayFile read = SchoolHolidayFile.read(file);
        String zone = settings.city().schoolZone();
        return new HolidayImport(
                zone,
                read.errors().isEmpty() ? SchoolBreakPlan.of(read.rows(), zone, breaks.list(zone)) : List.of(),
                read.errors());
    }

    /**
     * Does what {@link #preview} said, as the calendar stands now.
     *
     * @throws BusinessException {@code calendar.import.broken} if a line cannot be read; nothing is written then
     */
    public HolidayImport apply(byte[] file) {
        database.update("LOCK TABLE calendar.school_break IN SHARE ROW EXCLUSIVE MODE");
        HolidayImport plan = preview(file);
        if (!plan.errors().isEmpty()) {
            LineError first = plan.errors().get(0);
            throw BusinessException.invalid("calendar.import.broken", "file", first.line());
        }
        database.batch(
                "UPDATE calendar.school_break SET start_date = ?, end_date = ?, version = version + 1 WHERE id = ?",
                plan.rows().stream()
                        .filter(row -> row.outcome() == PlannedBreak.Outcome.CHANGED)
                        .map(row -> new Object[] {row.start(), row.end(), row.existing()})
                        .toList());
        database.batch(
                "INSERT INTO calendar.school_break (zone, name, start_date, end_date) VALUES (?, ?, ?, ?)",
                plan.rows().stream()
                        .filter(row -> row.outcome() == PlannedBreak.Outcome.CREATED)
                        .map(row -> new Object[] {plan.zone(), row.name(), row.start(), row.end()})
                        .toList());
        return plan;
    }
}
