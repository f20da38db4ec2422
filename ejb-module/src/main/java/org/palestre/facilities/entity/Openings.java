package org.palestre.facilities.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.OpeningPeriodView;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.DayEnd;

/** The opening periods of all sites. */
@ApplicationScoped
public class Openings {

    @Inject
    private Database database;

    /** The periods of a site, the usual hours first, then by date. One statement. */
    public List<OpeningPeriodView> periods(long siteId) {
        return periods(List.of(siteId));
    }

    /** The periods of some sites, for each the usual hours first, then by date. One statement. */
    public List<OpeningPeriodView> periods(Collection<Long> siteIds) {
        if (siteIds.isEmpty()) {
            return List.of();
        }
        Map<Long, OpeningPeriodView> periods = new LinkedHashMap<>();
        database.list(
                """
                select p.id, p.site_id, p.name, lower(p.dates) first_day, upper(p.dates) end_day, p.version,
                       t.weekday, lower(t.times) opens, upper(t.times) closes
                from facilities.opening_period p left join facilities.opening_time t on t.period_id = p.id
                where p.site_id = any (?)
                order by p.site_id, p.dates is not null, p.dates, t.weekday, t.times
                """,
                row -> {
                    long id = row.getLong("id");
                    OpeningPeriodView period = periods.get(id);
                    if (period == null) {
                        period = period(row);
                        periods.put(id, period);
                    }
                    addTimes(period, row);
                    return period;
                },
                siteIds);
        return List.copyOf(periods.values());
    }

    private static OpeningPeriodView period(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first_day", LocalDate.class);
        return new OpeningPeriodView(
                row.getLong("id"),
                row.getLong("site_id"),
                row.getString("name"),
                first == null ? null : new DateRange(first, row.getObject("end_day", LocalDate.class)),
                new EnumMap<>(DayOfWeek.class),
                row.getLong("version"));
    }

    private static void addTimes(OpeningPeriodView period, ResultSet row) throws SQLException {
        Integer weekday = row.getObject("weekday", Integer.class);
        if (weekday != null) {
            period.times()
                    .computeIfAbsent(DayOfWeek.of(weekday), day -> new ArrayList<>())
                    .add(new CivilTimes(row.getObject("opens", LocalTime.class), DayEnd.read(row, "closes")));
        }
    }
}
