package org.palestre.calendar.boundary;

import java.util.List;
import org.palestre.calendar.control.LineError;

/**
 * What an import of the ministry's file does, or did.
 *
 * @param zone of the city, whose breaks are taken
 * @param rows what becomes of each line
 * @param errors why the file is refused; if there is one, nothing is done
 */
public record HolidayImport(String zone, List<PlannedBreak> rows, List<LineError> errors) {

    public long count(PlannedBreak.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether it would change the calendar. */
    public boolean effective() {
        return errors.isEmpty() && rows.stream().anyMatch(PlannedBreak::effective);
    }
}
