package org.palestre.web.seasonal.clubcalendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.occupancy.boundary.ClubOccupation;
import org.palestre.occupancy.boundary.ConsultClubOccupations.ClubSite;
import org.palestre.seasonal.clubcalendar.boundary.ConsultClubCalendar;
import org.palestre.shared.DateRange;
import org.palestre.shared.SensibleDates;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.CurrentClub;

/** The club's calendar by month, by week or as a list; the address carries the view, the day and the site. */
@Named
@RequestScoped
public class ClubCalendarBacking {

    /** How much is shown at a time. */
    public enum View {
        MONTH,
        WEEK,
        LIST
    }

    private static final int SHOWN_IN_MONTH = 4;

    @Inject
    private ConsultClubCalendar calendar;

    @Inject
    private CurrentClub currentClub;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private View view;
    private LocalDate date;
    private Long site;
    private List<ClubOccupation> occupations;
    private List<ClubSite> sites;

    /** What the club has in the time that is shown, in order. */
    public List<ClubOccupation> getOccupations() {
        if (occupations == null) {
            occupations = currentClub
                    .club()
                    .map(club -> calendar.occupations(club.id(), span().dates(), site))
                    .orElse(List.of());
        }
        return occupations;
    }

    /** The days that are shown, week by week. */
    public List<List<CalendarDay>> getWeeks() {
        Map<LocalDate, List<ClubOccupation>> byDay =
                getOccupations().stream().collect(Collectors.groupingBy(one -> day(one.start())));
        List<List<CalendarDay>> weeks = new ArrayList<>();
        DateRange range = span().dates();
        for (LocalDate monday = range.start(); monday.isBefore(range.end()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                    .toList());
        }
        return weeks;
    }

    private CalendarDay day(LocalDate day, List<ClubOccupation> all) {
        boolean week = getView() == View.WEEK;
        int shown = week ? all.size() : Math.min(all.size(), SHOWN_IN_MONTH);
        return new CalendarDay(
                day,
                week || YearMonth.from(day).equals(YearMonth.from(getDate())),
                day.equals(LocalDate.now(clock)),
                all.subList(0, shown),
                all.size() - shown);
    }

    private CalendarSpan span() {
        return new CalendarSpan(getView(), getDate());
    }

    /** What is shown, in words: novembre 2026, or from when to when. */
    public String getPeriod() {
        if (getView() == View.MONTH) {
            return DateTimeFormatter.ofPattern("LLLL uuuu", words.language()).format(getDate());
        }
        return words.text(
                "shell.dateRange", span().dates().start(), span().dates().last());
    }

    /** The day to begin with for what comes before. */
    public LocalDate getPrevious() {
        return span().previous();
    }

    /** The day to begin with for what comes after. */
    public LocalDate getNext() {
        return span().next();
    }

    /** The address of this calendar in another view. */
    public String at(String otherView, LocalDate day) {
        return "?view=" + otherView + "&date=" + day + (site == null ? "" : "&site=" + site);
    }

    /** The sites to choose from: those on which the club has anything in the months around. */
    public List<ClubSite> getSites() {
        if (sites == null) {
            sites = currentClub
                    .club()
                    .map(club -> calendar.sites(
                            club.id(),
                            new DateRange(getDate().minusDays(190), getDate().plusDays(190))))
                    .orElse(List.of());
        }
        return sites;
    }

    /** From when to when on its day: 18 h – 20 h. */
    public String span(ClubOccupation one) {
        return words.text("seasonal.span", words.say(time(one.start())), words.say(time(one.end())));
    }

    /** The day of a moment. */
    public LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private LocalTime time(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalTime();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public View[] getViews() {
        return View.values();
    }

    public View getView() {
        return view == null ? View.MONTH : view;
    }

    public void setView(View view) {
        this.view = view;
    }

    public LocalDate getDate() {
        return date == null ? LocalDate.now(clock) : date;
    }

    public void setDate(LocalDate date) {
        this.date = SensibleDates.check(date, "date");
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
