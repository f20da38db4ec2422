package org.palestre.web.seasonal.clubcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.palestre.shared.DateRange;

/**
 * The days that a calendar shows around a day, and those before and after it.
 *
 * @param view whole weeks of a month, one week, or a list from that day on
 */
record CalendarSpan(ClubCalendarBacking.View view, LocalDate day) {

    private static final int LIST_DAYS = 31;

    /** All that is shown. */
    DateRange dates() {
        return switch (view) {
            case WEEK -> new DateRange(monday(day), monday(day).plusWeeks(1));
            case LIST -> new DateRange(day, day.plusDays(LIST_DAYS));
            case MONTH -> {
                LocalDate last = day.with(TemporalAdjusters.lastDayOfMonth())
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                yield DateRange.inclusive(monday(day.withDayOfMonth(1)), last);
            }
        };
    }

    /** The day to begin with for what comes before. */
    LocalDate previous() {
        return switch (view) {
            case MONTH -> day.withDayOfMonth(1).minusMonths(1);
            case WEEK -> day.minusWeeks(1);
            case LIST -> day.minusDays(LIST_DAYS);
        };
    }

    /** The day to begin with for what comes after. */
    LocalDate next() {
        return switch (view) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case WEEK -> day.plusWeeks(1);
            case LIST -> day.plusDays(LIST_DAYS);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
