package org.palestre.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.shared.DateRange;
import org.palestre.web.i18n.Words;

/** Shows a season's year: public holidays, school breaks, closing days, as months and as a list. */
@Named("cityCalendar")
@RequestScoped
public class CityCalendarBacking {

    @EJB
    private CityCalendar calendar;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private Long season;
    private List<SeasonView> seasons;
    private Map<LocalDate, DayMarks> marks;

    @PostConstruct
    void read() {
        seasons = calendar.seasons();
    }

    /** Chooses the season of today, or the next one, unless the address names another. */
    public void load() {
        marks = calendar.marks(shown());
    }

    /** The months of the season, and the summer behind it. */
    public List<MonthGrid> getMonths() {
        YearMonth first = YearMonth.from(shown().start());
        long count = ChronoUnit.MONTHS.between(first, YearMonth.from(shown().last())) + 1;
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return IntStream.range(0, (int) count)
                .mapToObj(first::plusMonths)
                .map(month -> MonthGrid.of(
                        month,
                        DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month),
                        marks,
                        kind -> words.text("calendar.cityCalendar.letter." + kind)))
                .toList();
    }

    /** What happens in the season in order: each span of equal marks once. */
    public List<Map.Entry<DateRange, DayMarks>> getSpans() {
        List<Map.Entry<DateRange, DayMarks>> spans = new ArrayList<>();
        marks.forEach((date, mark) -> {
            var latest = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (latest != null
                    && latest.getKey().end().equals(date)
                    && latest.getValue().equals(mark)) {
                spans.set(
                        spans.size() - 1,
                        Map.entry(new DateRange(latest.getKey().start(), date.plusDays(1)), mark));
            } else {
                spans.add(Map.entry(new DateRange(date, date.plusDays(1)), mark));
            }
        });
        return spans;
    }

    /** The days of the week, short, from Monday. */
    public List<Map.Entry<String, String>> getWeekdays() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Map.entry(
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, language).substring(0, 2),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .toList();
    }

    public List<SeasonView> getSeasons() {
        return seasons;
    }

    public Long getSeason() {
        return season;
    }

    public void setSeason(Long season) {
        this.season = season;
    }

    private DateRange shown() {
        LocalDate today = LocalDate.now(clock);
        DateRange dates = season != null
                ? calendar.season(season).dates()
                : seasons.stream()
                        .map(SeasonView::dates)
                        .filter(range -> range.end().isAfter(today))
                        .findFirst()
                        .orElse(new DateRange(
                                today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1)));
        return new DateRange(
                dates.start().withDayOfMonth(1),
                YearMonth.from(dates.last()).plusMonths(1).atDay(1));
    }
}
