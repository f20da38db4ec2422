package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.palestre.facilities.boundary.OpeningPeriodChange;
import org.palestre.facilities.control.OpeningRules;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;

/** Writes opening periods and their times. */
@ApplicationScoped
public class OpeningWriter {

    @Inject
    private Database database;

    /** Whether it was two periods, and not two times of one day, that overlap. */
    public static boolean periodsOverlap(RuntimeException refusal) {
        return String.valueOf(refusal.getMessage()).contains("opening_period_no_overlap");
    }

    public void create(long siteId, OpeningPeriodChange period) {
        DateRange dates = OpeningRules.dates(period);
        long id = database.number(
                """
                insert into facilities.opening_period (site_id, name, dates)
                values (?, ?, case when ?::date is not null then daterange(?, ?) end) returning id
                """,
                siteId,
                period.name(),
                dates == null ? null : dates.start(),
                dates == null ? null : dates.start(),
                dates == null ? null : dates.end());
        times(id, period);
    }

    public int change(long siteId, long id, long version, OpeningPeriodChange period) {
        DateRange dates = OpeningRules.dates(period);
        int changed = database.update(
                """
                update facilities.opening_period
                set name = ?, dates = case when dates is not null then daterange(?, ?) end, version = version + 1
                where id = ? and site_id = ? and version = ? and (dates is null) = (?::date is null)
                """,
                period.name(),
                dates == null ? null : dates.start(),
                dates == null ? null : dates.end(),
                id,
                siteId,
                version,
                dates == null ? null : dates.start());
        if (changed == 1) {
            database.update("delete from facilities.opening_time where period_id = ?", id);
            times(id, period);
        }
        return changed;
    }

    public int remove(long siteId, long id, long version) {
        return database.update(
                "delete from facilities.opening_period where id = ? and site_id = ? and version = ? and dates is not null",
                id,
                siteId,
                version);
    }

    private void times(long id, OpeningPeriodChange period) {
        List<Object[]> sets = new ArrayList<>();
        period.times()
                .forEach((day, times) -> times.forEach(
                        open -> sets.add(new Object[] {id, day.getValue(), open.start(), DayEnd.text(open.end())})));
        database.batch("""
                insert into facilities.opening_time (period_id, weekday, times)
                values (?, ?, facilities.timerange(?, ?::time))
                """, sets);
    }
}
