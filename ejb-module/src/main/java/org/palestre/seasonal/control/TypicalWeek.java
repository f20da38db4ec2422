package org.palestre.seasonal.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.palestre.shared.DateRange;

/**
 * The week that stands for a whole season wherever a planning is looked at by weekday.
 *
 * <p>A weekly slot is the same every week, so one ordinary week shows whom it would meet. The first weeks of September
 * are no ordinary ones (clubs start late), and neither is a week with a public holiday, a school break or a closing
 * day: the first full week without any of them, from the third week on, is taken.
 */
public final class TypicalWeek {

    private static final int WEEKS_OF_STARTING = 2;

    private TypicalWeek() {}

    /**
     * The Monday of that week.
     *
     * @param season the season's dates
     * @param marked tells of a day whether it is a holiday, in a school break or a closing day
     * @return the Monday of the first ordinary week; where there is none, of the season's middle
     */
    public static LocalDate monday(DateRange season, Predicate<LocalDate> marked) {
        LocalDate first = season.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> season.contains(monday.plusDays(6)), monday -> monday.plusWeeks(1))
                .skip(WEEKS_OF_STARTING)
                .filter(monday -> monday.datesUntil(monday.plusWeeks(1)).noneMatch(marked))
                .findFirst()
                .orElseGet(() -> middle(season));
    }

    private static LocalDate middle(DateRange season) {
        long half = season.start().until(season.end(), ChronoUnit.DAYS) / 2;
        return season.start().plusDays(half).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
