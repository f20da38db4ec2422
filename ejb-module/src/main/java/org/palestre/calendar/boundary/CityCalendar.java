package org.palestre.calendar.boundary;

import jakarta.annotation.security.PermitAll;
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

/** The city's year, for everybody to ask. */
@Stateless
@PermitAll
public class CityCalendar {

    /** More days than this at once are refused; it is more than ten years. */
    private static final int LONGEST = 3_700;

    /** All that marks days, in one statement: plannings ask for it each time they are shown. */
    private static final String MARKS = """
            SELECT 'DEPARTMENT' AS kind, NULL::date AS start_date, NULL::date AS end_date, department AS what
            FROM shared.city_settings
            UNION ALL
            SELECT 'BREAK', b.start_date, b.end_date, b.name
            FROM calendar.school_break b JOIN shared.city_settings c ON c.school_zone = b.zone
            WHERE b.start_date < ? AND b.end_date > ?
            UNION ALL
            SELECT 'CLOSING', d::date, d::date + 1, y.reason
            FROM generate_series(?::date, ?::date, interval '1 day') d
            JOIN calendar.yearly_closing y ON y.month = extract(month FROM d) AND y.day = extract(day FROM d)
            UNION ALL
            SELECT 'CLOSING', start_date, end_date, reason FROM calendar.closing_period
            WHERE start_date < ? AND end_date > ?
            """;

    @Inject
    private Database database;

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
        List<Mark> found = database.list(
                MARKS,
                CityCalendar::mark,
                range.end(),
                range.start(),
                range.start(),
                range.last(),
                range.end(),
                range.start());
        String department = found.stream()
                .filter(mark -> mark.kind().equals("DEPARTMENT"))
                .findFirst()
                .orElseThrow()
                .what();
        Map<LocalDate, String> holidays = PublicHolidays.in(range, department);
        Map<LocalDate, String> breaks = days("BREAK", found, range);
        Map<LocalDate, String> closings = days("CLOSING", found, range);
        var days = new TreeSet<>(holidays.keySet());
        days.addAll(breaks.keySet());
        days.addAll(closings.keySet());
        Map<LocalDate, DayMarks> marks = new TreeMap<>();
        days.forEach(day -> marks.put(day, new DayMarks(holidays.get(day), breaks.get(day), closings.get(day))));
        return marks;
    }

    private static Map<LocalDate, String> days(String kind, List<Mark> found, DateRange range) {
        Map<LocalDate, String> days = new TreeMap<>();
        found.stream()
                .filter(mark -> mark.kind().equals(kind))
                .forEach(mark ->
                        mark.dates().days().filter(range::contains).forEach(day -> days.putIfAbsent(day, mark.what())));
        return days;
    }

    private static Mark mark(ResultSet row) throws SQLException {
        boolean dated = row.getObject("start_date") != null;
        return new Mark(row.getString("kind"), dated ? dates(row) : null, row.getString("what"));
    }

    /** A span of days and what is special about them; the department, for its public holidays, has no days. */
    private record Mark(String kind, DateRange dates, String what) {}

    private static SeasonView read(ResultSet row) throws SQLException {
        return new SeasonView(row.getLong("id"), row.getString("label"), dates(row));
    }

    private static DateRange dates(ResultSet row) throws SQLException {
        return new DateRange(row.getObject("start_date", LocalDate.class), row.getObject("end_date", LocalDate.class));
    }
}
