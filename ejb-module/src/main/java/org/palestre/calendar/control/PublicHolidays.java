package org.palestre.calendar.control;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.palestre.shared.DateRange;

/**
 * The public holidays of France, computed. Départements 57, 67 and 68 add Good Friday and 26 December, those overseas the
 * day on which slavery was abolished there (décret 83-1003).
 */
public final class PublicHolidays {

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "971", MonthDay.of(5, 27),
            "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10),
            "974", MonthDay.of(12, 20),
            "976", MonthDay.of(4, 27));

    private PublicHolidays() {}

    /** The name of each public holiday of the département in the range, in French, by date. */
    public static Map<LocalDate, String> in(DateRange range, String department) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        String[] region = ALSACE_MOSELLE.contains(department) ? new String[] {department} : new String[0];
        Map<LocalDate, String> holidays = new TreeMap<>();
        manager.getHolidays(range.start(), range.last(), region)
                .forEach(holiday -> holidays.put(holiday.getDate(), holiday.getDescription(Locale.FRENCH)));
        if (ABOLITION.containsKey(department)) {
            range.start()
                    .minusYears(1)
                    .datesUntil(range.end().plusYears(1), Period.ofYears(1))
                    .map(year -> ABOLITION.get(department).atYear(year.getYear()))
                    .filter(range::contains)
                    .forEach(day -> holidays.put(day, "Abolition de l’esclavage"));
        }
        return holidays;
    }
}
