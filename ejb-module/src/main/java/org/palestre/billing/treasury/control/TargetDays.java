package org.palestre.billing.treasury.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which banks pay each other in euros (calendar of T2, the former TARGET): Monday to Friday but 1 January, Good
 * Friday, Easter Monday, 1 May, 25 and 26 December.
 */
public final class TargetDays {

    private static final Set<MonthDay> CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private TargetDays() {}

    public static boolean isOpen(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }

    /** The first open day after this one. */
    public static LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isOpen(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Easter Sunday of the Gregorian calendar (Butcher's reckoning). */
    static LocalDate easter(int year) {
        int cycle = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * cycle + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (cycle + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
