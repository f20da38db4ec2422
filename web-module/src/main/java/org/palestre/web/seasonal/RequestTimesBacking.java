package org.palestre.web.seasonal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.palestre.seasonal.boundary.ConsultTypicalWeek;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeekTimeState;
import org.palestre.seasonal.boundary.WeeklySlot;

/** Second page of the request: which weekdays and times, beside what is free, and in which period. */
@Named
@ViewScoped
public class RequestTimesBacking implements RequestPart, Serializable {

    @Inject
    private RequestWeeklySlotBacking request;

    @Inject
    private ConsultTypicalWeek typicalWeek;

    @Inject
    private FieldErrors fieldErrors;

    private List<WeeklySlot> times;
    private PeriodFields period;
    private final NewTimes added = new NewTimes();
    private transient TypicalWeekView week;
    private transient WeekGrid grid;

    @PostConstruct
    void read() {
        PlaceAndTimes wanted = request.draft().form().placeAndTimes();
        times = new ArrayList<>(wanted.times());
        period = new PeriodFields(wanted.firstDate(), wanted.lastDate(), wanted.duringSchoolBreaks());
    }

    @Override
    public SlotRequestForm into(SlotRequestForm form) {
        PlaceAndTimes place = form.placeAndTimes();
        return form.with(new PlaceAndTimes(
                place.siteId(),
                place.areaIds(),
                times,
                period.getFirstDate(),
                period.getLastDate(),
                period.isDuringSchoolBreaks()));
    }

    /** Takes the days and times that were typed; says at the fields what is missing. */
    public boolean add() {
        if (!added.addTo(times, fieldErrors)) {
            return false;
        }
        grid = null;
        request.keep(this);
        return true;
    }

    /** Takes a chosen time away. */
    public void remove(WeeklySlot time) {
        times.remove(time);
        grid = null;
        request.keep(this);
    }

    /** Times that were typed and not yet added count as added. */
    @Override
    public boolean ready() {
        return !added.typed() || add();
    }

    /** What may be said of a chosen time. */
    public WeekTimeState state(WeeklySlot time) {
        return getWeek().state(WeekTime.of(time));
    }

    /** An ordinary week of the first season that is asked for. */
    public TypicalWeekView getWeek() {
        if (week == null) {
            PlaceAndTimes place = request.draft().form().placeAndTimes();
            week = typicalWeek.week(
                    place.siteId(),
                    place.areaIds(),
                    request.draft().campaign().seasons().get(0).id());
        }
        return week;
    }

    /** That week as a grid, with the chosen times drawn in. */
    public WeekGrid getGrid() {
        if (grid == null) {
            grid = WeekGrid.of(getWeek(), times);
        }
        return grid;
    }

    /** Whether the areas are chosen, so that there is a week to show. */
    public boolean isPlaced() {
        PlaceAndTimes place = request.draft().form().placeAndTimes();
        return place.siteId() != null && !place.areaIds().isEmpty();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public List<WeeklySlot> getTimes() {
        return times;
    }

    public PeriodFields getPeriod() {
        return period;
    }

    /** What is typed to be added. */
    public NewTimes getAdded() {
        return added;
    }
}
