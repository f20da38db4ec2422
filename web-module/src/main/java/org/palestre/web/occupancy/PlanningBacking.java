package org.palestre.web.occupancy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.occupancy.boundary.PlanningEntry;
import org.palestre.shared.DateRange;
import org.palestre.web.i18n.Words;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.event.schedule.ScheduleEntryResizeEvent;
import org.primefaces.event.schedule.ScheduleRangeEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;

/** The planning of a site as a week calendar, or as a list of the same. */
@Named
@ViewScoped
public class PlanningBacking extends PlanningPage {

    private static final int FEW_AREAS = 3;

    @Inject
    private Words words;

    @Inject
    private PromisedOnPlanning promised;

    private LocalDate week;
    private String view;

    /** Shows this week unless another was asked for. */
    public void open() {
        if (week == null) {
            setWeek(today());
        }
    }

    /** One area at a time where all of them would be a jumble, unless all were asked for. */
    @Override
    public Long getShownArea() {
        boolean jumble = getArea() == null && !isList() && planning().areas().size() > FEW_AREAS;
        return jumble ? Long.valueOf(planning().areas().get(0).id()) : super.getShownArea();
    }

    @Override
    DateRange days() {
        return new DateRange(week, week.plusWeeks(1));
    }

    @Override
    String here() {
        return PlanningLinks.week(getSite(), week, getArea());
    }

    /** The occupations for the calendar, looked up when it asks for them; none are kept between requests. */
    public ScheduleModel getModel() {
        return new LazyScheduleModel() {
            @Override
            public void loadEvents(LocalDateTime start, LocalDateTime end) {
                getEntries().forEach(entry -> {
                    ScheduleEvent<?> event = event(entry);
                    addEvent(event);
                    event.setId(Long.toString(entry.occupation().id()));
                });
                getPromised().forEach(time -> addEvent(promised.inCalendar(time, area(time.areaId()))));
            }

            @Override
            public ScheduleEvent<?> getEvent(String id) {
                return getEntries().stream()
                        .filter(entry -> Long.toString(entry.occupation().id()).equals(id))
                        .findFirst()
                        .map(PlanningBacking.this::event)
                        .orElseGet(() -> gone(id));
            }
        };
    }

    /** What somebody else took away meanwhile; moving it is refused with the reason. */
    private ScheduleEvent<?> gone(String id) {
        LocalDateTime anywhere = week.atStartOfDay();
        return DefaultScheduleEvent.builder()
                .id(id)
                .startDate(anywhere)
                .endDate(anywhere.plusHours(1))
                .build();
    }

    private ScheduleEvent<?> event(PlanningEntry entry) {
        OccupationView occupation = entry.occupation();
        String kind = words.say(occupation.kind());
        String holder = entry.holder() == null ? occupation.title() : entry.holder() + ", " + occupation.title();
        String area = area(occupation.areaId());
        return DefaultScheduleEvent.builder()
                .id(Long.toString(occupation.id()))
                .data(occupation.id())
                .title(holder + (area.isEmpty() ? "" : " · " + area))
                .description(kind + " · " + areaName(occupation.areaId()) + " · " + holder)
                .startDate(local(occupation.startsAt()))
                .endDate(local(occupation.endsAt()))
                .styleClass("pa-kind-" + occupation.kind().name())
                .url(PlanningLinks.occupation(occupation.id()))
                .overlapAllowed(true)
                .build();
    }

    /** The area's name, unless it is the only one that is shown. */
    private String area(long areaId) {
        Long shown = getShownArea();
        return shown == null || areaId != shown ? areaName(areaId) : "";
    }

    /** Dragged to another time. */
    public void move(ScheduleEntryMoveEvent moved) {
        drag(moved.getScheduleEvent());
    }

    /** Made shorter or longer. */
    public void resize(ScheduleEntryResizeEvent resized) {
        drag(resized.getScheduleEvent());
    }

    private void drag(ScheduleEvent<?> event) {
        if (event.getData() == null) {
            refuseDrag();
        } else {
            drag(event.getId(), null, event.getStartDate(), event.getEndDate());
        }
    }

    /** A span was drawn in the calendar: goes on to the form with it. */
    public void select(ScheduleRangeEvent span) {
        PlanningLinks.go(PlanningLinks.occupy(getSite(), getShownArea(), span.getStartDate(), span.getEndDate()));
    }

    public LocalDate getPreviousWeek() {
        return week.minusWeeks(1);
    }

    public LocalDate getNextWeek() {
        return week.plusWeeks(1);
    }

    public LocalDate getThisWeek() {
        return today();
    }

    public LocalDate getLastDay() {
        return week.plusDays(6);
    }

    /** Where the calendar's axis begins. */
    public String getAxisStart() {
        return earliest().format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    }

    public boolean isList() {
        return "list".equals(view);
    }

    public LocalDate getWeek() {
        return week;
    }

    public void setWeek(LocalDate week) {
        this.week = week == null ? null : week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
