package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.shared.Database;
import org.palestre.shared.DayEnd;

/** The hours that the database gives to every new site. */
@ApplicationScoped
public class UsualOpenings {

    @Inject
    private Database database;

    /** The hours by weekday; days of closure are missing. */
    public Map<DayOfWeek, CivilTimes> times() {
        Map<DayOfWeek, CivilTimes> times = new EnumMap<>(DayOfWeek.class);
        database.list(
                "select weekday, opens, closes from facilities.usual_opening",
                row -> times.put(
                        DayOfWeek.of(row.getInt("weekday")),
                        new CivilTimes(row.getObject("opens", LocalTime.class), DayEnd.read(row, "closes"))));
        return times;
    }

    /** Lets one writer in at a time; sites are created meanwhile with the hours that still hold. */
    public void lock() {
        database.update("lock table facilities.usual_opening in share row exclusive mode");
    }

    /** Puts these hours in the place of those that stand. */
    public void replace(Map<DayOfWeek, CivilTimes> times) {
        database.update("delete from facilities.usual_opening");
        List<Object[]> sets = new ArrayList<>();
        times.forEach((day, open) -> sets.add(new Object[] {day.getValue(), open.start(), DayEnd.text(open.end())}));
        database.batch("insert into facilities.usual_opening (weekday, opens, closes) values (?, ?, ?::time)", sets);
    }
}
