package org.palestre.web.occupancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.occupancy.boundary.Availability;
import org.palestre.occupancy.boundary.BusyTime;
import org.palestre.occupancy.boundary.ConsultAvailability;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.TimeRange;
import org.palestre.web.i18n.Words;

/** The week of an area for everybody: when it is occupied, when it is free, nobody's name but organisations'. */
@Named
@RequestScoped
public class AreaBacking {

    private static final int WEEKS_AHEAD = 104;

    @Inject
    private ConsultSites consultSites;

    @Inject
    private ConsultAvailability consultAvailability;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private Long id;
    private LocalDate week;
    private AreaView area;
    private List<Day> days;

    /** Shows this week unless another was asked for. */
    public void open() {
        if (id == null) {
            throw BusinessException.notFound("facilities.unknownArea");
        }
        area = consultSites.area(id);
        LocalDate today = LocalDate.now(clock);
        LocalDate wanted = week == null || week.isAfter(today.plusWeeks(WEEKS_AHEAD)) ? today : week;
        week = wanted.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Availability availability =
                consultAvailability.availability(id, new TimeRange(midnight(week), midnight(week.plusWeeks(1))));
        days = Stream.iterate(week, day -> day.plusDays(1))
                .limit(7)
                .map(day -> day(day, availability))
                .toList();
    }

    private Day day(LocalDate date, Availability availability) {
        TimeRange all = new TimeRange(midnight(date), midnight(date.plusDays(1)));
        Stream<Span> busy = availability.busy().stream()
                .filter(time -> new TimeRange(time.start(), time.end()).overlaps(all))
                .map(time -> span(time, all));
        Stream<Span> free = availability.free().stream()
                .filter(all::overlaps)
                .map(time -> new Span(within(time, all), false, null, "", time.start()));
        return new Day(
                date,
                Stream.concat(busy, free)
                        .sorted(Comparator.comparing(Span::start))
                        .toList());
    }

    private Span span(BusyTime time, TimeRange day) {
        String what = words.say(time.kind()) + (time.label() == null ? "" : " · " + time.label());
        return new Span(within(new TimeRange(time.start(), time.end()), day), true, time.kind(), what, time.start());
    }

    private String within(TimeRange time, TimeRange day) {
        Instant start = time.start().isBefore(day.start()) ? day.start() : time.start();
        Instant end = time.end().isAfter(day.end()) ? day.end() : time.end();
        return words.text(
                "occupancy.planning.times",
                local(start).toLocalTime(),
                local(end).toLocalTime());
    }

    private Instant midnight(LocalDate date) {
        return date.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    public AreaView getArea() {
        return area;
    }

    public List<Day> getDays() {
        return days;
    }

    public LocalDate getPreviousWeek() {
        return week.minusWeeks(1);
    }

    public LocalDate getNextWeek() {
        return week.plusWeeks(1);
    }

    public LocalDate getLastDay() {
        return week.plusDays(6);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getWeek() {
        return week;
    }

    public void setWeek(LocalDate week) {
        this.week = week;
    }

    /**
     * A day with its occupied and free times.
     *
     * @param spans in order; none if the site is closed and nobody is there
     */
    public record Day(LocalDate date, List<Span> spans) {}

    /**
     * A time that is occupied or free.
     *
     * @param times in words
     * @param kind of the occupation; null if free
     * @param what occupies it, in words; empty if free
     */
    public record Span(String times, boolean busy, OccupationKind kind, String what, Instant start) {}
}
