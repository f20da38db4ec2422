package org.palestre.web.occupancy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.OccupationView;
import org.palestre.occupancy.boundary.PlanningDay;
import org.palestre.occupancy.boundary.PlanningEntry;
import org.palestre.shared.DateRange;
import org.palestre.web.i18n.Words;
import org.primefaces.event.timeline.TimelineAddEvent;
import org.primefaces.event.timeline.TimelineModificationEvent;
import org.primefaces.event.timeline.TimelineSelectEvent;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/** One day of a site, area by area along the hours, and the same as a table. */
@Named
@ViewScoped
public class PlanningBoardBacking extends PlanningPage {

    private static final int USUAL_MINUTES = 60;

    @Inject
    private Words words;

    @Inject
    private PromisedOnPlanning promised;

    private LocalDate day;

    /** Shows today unless another day was asked for. */
    public void open() {
        if (day == null) {
            day = today();
        }
    }

    @Override
    DateRange days() {
        return new DateRange(day, day.plusDays(1));
    }

    @Override
    String here() {
        return PlanningLinks.day(getSite(), day);
    }

    /** Areas as rows and occupations as bars, looked up when asked for; none are kept between requests. */
    public TimelineModel<Long, String> getModel() {
        TimelineModel<Long, String> model = new TimelineModel<>() {
            @Override
            public TimelineEvent<Long> getEvent(String id) {
                return getEntries().stream()
                        .filter(entry -> Long.toString(entry.occupation().id()).equals(id))
                        .findFirst()
                        .map(PlanningBoardBacking.this::event)
                        .orElseGet(() -> gone(id));
            }
        };
        planning().areas().stream()
                .filter(area -> getShownArea() == null || area.id() == getShownArea())
                .forEach(area -> model.addGroup(new TimelineGroup<>(Long.toString(area.id()), area.name())));
        getEntries().forEach(entry -> model.add(event(entry)));
        getPromised().forEach(time -> model.add(promised.onBoard(time)));
        return model;
    }

    /** What somebody else took away meanwhile; moving it is refused with the reason. */
    private TimelineEvent<Long> gone(String id) {
        return TimelineEvent.<Long>builder()
                .id(String.valueOf(id))
                .startDate(day.atStartOfDay())
                .endDate(day.atTime(1, 0))
                .build();
    }

    private TimelineEvent<Long> event(PlanningEntry entry) {
        OccupationView occupation = entry.occupation();
        return TimelineEvent.<Long>builder()
                .id(Long.toString(occupation.id()))
                .data(occupation.id())
                .group(Long.toString(occupation.areaId()))
                .title(label(entry))
                .startDate(local(occupation.startsAt()))
                .endDate(local(occupation.endsAt()))
                .styleClass("pa-kind-" + occupation.kind().name())
                .build();
    }

    /** What a bar says: the kind in a word, who, what, and when. */
    public String label(PlanningEntry entry) {
        String who = entry.holder() == null ? "" : entry.holder() + ", ";
        return words.say(entry.occupation().kind()) + " · " + who
                + entry.occupation().title() + " · " + times(entry.occupation());
    }

    /** The icon of a bar's kind, so that its colour does not speak alone. */
    public String icon(Long id) {
        return getEntries().stream()
                .filter(entry -> entry.occupation().id() == id)
                .findFirst()
                .map(entry ->
                        words.text("occupancy.icon." + entry.occupation().kind().name()))
                .orElse("circle");
    }

    /** What a bar of this id says in the little room that it has; its tooltip says all. */
    public String shortLabel(Long id) {
        return getEntries().stream()
                .filter(entry -> entry.occupation().id() == id)
                .findFirst()
                .map(entry -> entry.holder() == null ? entry.occupation().title() : entry.holder())
                .orElse("");
    }

    /** Dragged to another time or another area, or made shorter or longer. */
    public void move(TimelineModificationEvent<Long> moved) {
        TimelineEvent<Long> event = moved.getTimelineEvent();
        if (event.getData() == null) {
            refuseDrag();
        } else {
            Long area = event.getGroup() == null ? null : Long.valueOf(event.getGroup());
            drag(event.getId(), area, event.getStartDate(), event.getEndDate());
        }
    }

    /** A bar was chosen: goes on to the occupation. */
    public void select(TimelineSelectEvent<Long> chosen) {
        if (chosen.getTimelineEvent() != null && chosen.getTimelineEvent().getData() != null) {
            PlanningLinks.go(PlanningLinks.occupation(chosen.getTimelineEvent().getData()));
        }
    }

    /** A free place was double-clicked: goes on to the form with it. */
    public void add(TimelineAddEvent wanted) {
        LocalDateTime start = wanted.getStartDate();
        Long area = wanted.getGroup() == null ? null : Long.valueOf(wanted.getGroup());
        PlanningLinks.go(PlanningLinks.occupy(getSite(), area, start, start.plusMinutes(USUAL_MINUTES)));
    }

    /** The occupations that hold an area itself that day, in order of time. */
    public List<PlanningEntry> of(AreaView area) {
        return getEntries().stream()
                .filter(entry -> entry.occupation().areaId() == area.id())
                .toList();
    }

    public PlanningDay getOnlyDay() {
        return planning().days().get(0);
    }

    /** Left edge of the board. */
    public LocalDateTime getAxisStart() {
        return day.atTime(earliest());
    }

    /** Right edge of the board. */
    public LocalDateTime getAxisEnd() {
        return day.plusDays(1).atStartOfDay();
    }

    /** What the clocks of the city are ahead on that day; the board would draw it with today's. */
    public ZoneOffset getOffset() {
        return getAxisStart().atZone(ZoneId.of(getZone())).getOffset();
    }

    public LocalDate getPreviousDay() {
        return day.minusDays(1);
    }

    public LocalDate getNextDay() {
        return day.plusDays(1);
    }

    public LocalDate getThisDay() {
        return today();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
