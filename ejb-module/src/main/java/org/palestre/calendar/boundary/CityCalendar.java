package org.palestre.calendar.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palestre.calendar.control.PublicHolidays;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Database;
import org.palestre.shared.DateRange;
import org.palestre.shared.boundary.City;
import org.palestre.shared.boundary.CitySettings;

/** The city's year, for everybody to ask. */
@Stateless
@PermitAll
public class CityCalendar {

    /** More days than this at once are refused; it is more than ten years. */
    private static final int LONGEST = 3_700;

    @Inject
    private Database database;

    @EJB
    private CitySettings settings;

    /** All seasons, the earliest first. */
    public List<SeasonView> seasons() {
        return database.list(
                "SELECT id, label, start_date, end_date FROM calendar.season ORDER BY start_date", CityCalendar::read);
    }

    /**
     * One season.
     *
     * @throws BusinessException {@code calendar.unknownSeason} if there is none
     */
    public SeasonView season(long id) {
        return database.first(
                        "SELECT id, label, start_date, end_date FROM calendar.season WHERE id = ?",
                        CityCalendar::read,
                        id)
                .orElseThrow(() -> BusinessException.notFound("calendar.unknownSeason"));
    }

    /**
     * The marked days of the range and why they are; a day that is not in the map is an ordinary one.
     *
     * @throws BusinessException {@code calendar.rangeTooLong} if the range is longer than ten years
     */
    public Map<LocalDate, DayMarks> marks(DateRange range) {
        if (range.start().plusDays(LONGEST).isBefore(range.end())) {
            throw BusinessException.invalid("calendar.rangeTooLong", "to");
        }
        City city = settings.city();
        Map<LocalDate, String> holidays = PublicHolidays.in(range, city.department());
        Map<LocalDate, String> breaks = spans(
                "SELECT start_date, end_date, name AS what FROM calendar.school_break"
                        + " WHERE zone = ? AND start_date < ? AND end_date > ?",
                range,
                city.schoolZone(),
                range.end(),
                range.start());
        Map<LocalDate, String> closings = closings(range);
        var days = new TreeSet<>(holidays.keySet());
        days.addAll(breaks.keySet());
        days.addAll(closings.keySet());
        Map<LocalDate, DayMarks> marks = new TreeMap<>();
        days.forEach(day -> marks.put(day, new DayMarks(holidays.get(day), breaks.get(day), closings.get(day))));
        return marks;
    }

    private Map<LocalDate, String> closings(DateRange range) {
        return spans(
                "SELECT d::date AS start_date, d::date + 1 AS end_date, y.reason AS what"
                        + " FROM generate_series(?::date, ?::date, interval '1 day') d"
                        + " JOIN calendar.yearly_closing y"
                        + " ON y.month = extract(month FROM d) AND y.day = extract(day FROM d)"
                        + " UNION ALL SELECT start_date, end_date, reason FROM calendar.closing_period"
                        + " WHERE start_date < ? AND end_date > ?",
                range,
                range.start(),
                range.last(),
                range.end(),
                range.start());
    }

    private Map<LocalDate, String> spans(String sql, DateRange range, Object... parameters) {
        Map<LocalDate, String> days = new TreeMap<>();
        database.list(sql, row -> Map.entry(dates(row), row.getString("what")), parameters)
                .forEach(span -> span.getKey()
                        .days()
                        .filter(range::contains)
                        .forEach(day -> days.putIfAbsent(day, span.getValue())));
        return days;
    }

    private static SeasonView read(ResultSet row) throws SQLException {
        return new SeasonView(row.getLong("id"), row.getString("label"), dates(row));
    }

    private static DateRange dates(ResultSet row) throws SQLException {
        return new DateRange(row.getObject("start_date", LocalDate.class), row.getObject("end_date", LocalDate.class));
    }
}
