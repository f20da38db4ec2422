package org.palestre.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.calendar.boundary.DayMarks;

/**
 * One month as a calendar on the wall: weeks from Monday to Sunday, with what is special about each day.
 *
 * @param label name of the month and year
 */
public record MonthGrid(String label, List<List<Day>> weeks) {

    /**
     * One place of the grid.
     *
     * @param number of the day in the month, or null in front of the first and behind the last
     * @param kind {@code closed}, {@code holiday}, {@code break} or the empty text
     * @param letter that says the kind without colour
     * @param words what is special, in words
     */
    public record Day(Integer number, String kind, String letter, String words) {

        static final Day NONE = new Day(null, "", "", "");
    }

    /** The grid; {@code letters} gives the letter of a kind in the reader's language. */
    static MonthGrid of(
            YearMonth month, String label, Map<LocalDate, DayMarks> marks, Function<String, String> letters) {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> YearMonth.from(date).equals(month) ? day(date, marks.get(date), letters) : Day.NONE)
                    .toList());
        }
        return new MonthGrid(label, weeks);
    }

    private static Day day(LocalDate date, DayMarks marks, Function<String, String> letters) {
        if (marks == null) {
            return new Day(date.getDayOfMonth(), "", "", "");
        }
        String kind = marks.cityClosing() != null ? "closed" : marks.publicHoliday() != null ? "holiday" : "break";
        String words = Stream.of(marks.cityClosing(), marks.publicHoliday(), marks.schoolBreak())
                .filter(word -> word != null)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Day(date.getDayOfMonth(), kind, letters.apply(kind), words);
    }
}
