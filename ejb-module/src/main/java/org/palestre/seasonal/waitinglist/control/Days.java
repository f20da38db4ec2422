package org.palestre.seasonal.waitinglist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.shared.DateRange;

/** The days to come of the city's calendar on which no weekly slot takes place. */
@ApplicationScoped
public class Days {

    /** Two seasons and the summer before them. */
    private static final int YEARS = 3;

    @Inject
    private CityCalendar calendar;

    @Inject
    private Clock clock;

    /** Tomorrow: the first day that can still be granted. */
    public LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    /** The days that are no dates, from tomorrow on. */
    public NoDates none() {
        Map<LocalDate, DayMarks> marks =
                calendar.marks(new DateRange(tomorrow(), tomorrow().plusYears(YEARS)));
        return new NoDates(
                those(marks, mark -> mark.cityClosing() != null), those(marks, mark -> mark.schoolBreak() != null));
    }

    private static List<String> those(Map<LocalDate, DayMarks> marks, Predicate<DayMarks> wanted) {
        return marks.entrySet().stream()
                .filter(mark -> wanted.test(mark.getValue()))
                .map(mark -> mark.getKey().toString())
                .toList();
    }
}
