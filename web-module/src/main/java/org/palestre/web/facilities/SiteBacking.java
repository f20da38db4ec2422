package org.palestre.web.facilities;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.DayMarks;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.facilities.boundary.OpeningHours;
import org.palestre.facilities.boundary.OpeningPeriodView;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.shared.DateRange;

/** One site: its areas, the hours of the coming week and of its periods, access, contact, map. */
@Named("siteBacking")
@RequestScoped
public class SiteBacking {

    private static final int DAYS = 7;

    @EJB
    private ConsultSites consultSites;

    @EJB
    private OpeningHours openingHours;

    @EJB
    private CityCalendar calendar;

    @Inject
    private Clock clock;

    private long id;
    private SiteView site;
    private List<AreaView> areas;
    private Map<String, String> disciplineNames;
    private List<OpeningPeriodView> periods;

    /** Looks the site up, once the address is read. */
    public void load() {
        site = consultSites.site(id);
        areas = consultSites.areas(id);
        periods = openingHours.periods(id);
        disciplineNames = consultSites.disciplines().stream()
                .collect(Collectors.toMap(DisciplineView::code, DisciplineView::name));
    }

    /** When the site opens today and on the days after, and why it does not where the calendar says so. */
    public List<Day> getDays() {
        LocalDate today = LocalDate.now(clock);
        DateRange week = new DateRange(today, today.plusDays(DAYS));
        Map<LocalDate, DayMarks> marks = calendar.marks(week);
        List<Day> days = new ArrayList<>();
        openingHours.opening(id, week).forEach((date, times) -> days.add(day(date, times, marks.get(date))));
        return days;
    }

    private Day day(LocalDate date, List<CivilTimes> times, DayMarks marks) {
        if (marks != null && marks.cityClosing() != null) {
            return new Day(date, List.of(), marks.cityClosing());
        }
        if (marks != null && marks.publicHoliday() != null) {
            boolean opens = site.opensOnPublicHolidays();
            return new Day(date, opens ? times : List.of(), marks.publicHoliday());
        }
        return new Day(date, times, null);
    }

    /** What is practised on an area, in words. */
    public String disciplines(AreaView area) {
        return area.disciplineCodes().stream()
                .map(code -> disciplineNames.getOrDefault(code, ""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** One day of the coming week; the reason is null on an ordinary day. */
    public record Day(LocalDate date, List<CivilTimes> times, String reason) {}

    /** The hours of a period, Monday to Sunday. */
    public List<Line> lines(OpeningPeriodView period) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Line(day, period.times().getOrDefault(day, List.of())))
                .toList();
    }

    /** The hours of one weekday. */
    public record Line(DayOfWeek day, List<CivilTimes> times) {}

    /** The telephone number as a link wants it. */
    public String getTelephoneLink() {
        return site.telephone().replaceAll("[^0-9+]", "");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SiteView getSite() {
        return site;
    }

    public List<AreaView> getAreas() {
        return areas;
    }

    public List<OpeningPeriodView> getPeriods() {
        return periods;
    }
}
