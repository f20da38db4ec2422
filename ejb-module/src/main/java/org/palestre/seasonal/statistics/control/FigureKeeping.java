package org.palestre.seasonal.statistics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.seasonal.statistics.entity.SeasonFacts;

/** Keeps the figures of the seasons: gathers them by the city's own calendar. */
@ApplicationScoped
public class FigureKeeping {

    @Inject
    private CityCalendar calendar;

    @Inject
    private SeasonFacts facts;

    @Inject
    private Clock clock;

    /**
     * Gathers a season's figures anew; nothing happens if somebody is just doing it.
     *
     * @throws org.palestre.shared.BusinessException {@code calendar.unknownSeason}
     */
    public void refresh(long seasonId) {
        SeasonView season = calendar.season(seasonId);
        if (!facts.alone(seasonId)) {
            return;
        }
        Map<LocalDate, DayMarks> marks = calendar.marks(season.dates());
        facts.refresh(
                seasonId,
                days(marks, DayMarks::publicHoliday),
                days(marks, DayMarks::schoolBreak),
                days(marks, DayMarks::cityClosing),
                clock.getZone(),
                clock.instant());
    }

    private static List<String> days(Map<LocalDate, DayMarks> marks, Function<DayMarks, String> mark) {
        return marks.entrySet().stream()
                .filter(day -> mark.apply(day.getValue()) != null)
                .map(day -> day.getKey().toString())
                .toList();
    }
}
