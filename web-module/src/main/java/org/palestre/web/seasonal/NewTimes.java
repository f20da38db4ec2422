package org.palestre.web.seasonal;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palestre.seasonal.boundary.WeeklySlot;

/** Days and times that are typed to be added to others: at the fields {@code newDays}, {@code newStart}, {@code newEnd}. */
public class NewTimes implements Serializable {

    private List<String> days = new ArrayList<>();
    private LocalTime start;
    private LocalTime end;

    /** Whether something was typed that is not added yet. */
    public boolean typed() {
        return !days.isEmpty() || start != null || end != null;
    }

    /** Adds what was typed, and forgets it; or says at the fields what is missing, and gives false. */
    public boolean addTo(List<WeeklySlot> times, FieldErrors errors) {
        boolean complete = said(errors, "newDays", !days.isEmpty(), "seasonal.requestTimes.noDay")
                & said(errors, "newStart", start != null, "seasonal.requestTimes.noStart")
                & said(errors, "newEnd", end != null, "seasonal.requestTimes.noEnd");
        if (!complete || !said(errors, "newEnd", end.isAfter(start), "error.shared.endBeforeStart")) {
            return false;
        }
        List<WeeklySlot> added = days.stream()
                .map(day -> new WeeklySlot(DayOfWeek.valueOf(day), start, end))
                .toList();
        boolean apart = added.stream().noneMatch(slot -> times.stream().anyMatch(slot::overlaps));
        if (!said(errors, "newDays", apart, "seasonal.requestTimes.twice")) {
            return false;
        }
        times.addAll(added);
        times.sort(Comparator.comparing(WeeklySlot::day).thenComparing(WeeklySlot::start));
        forget();
        return true;
    }

    /** As if nothing had been typed. */
    public final void forget() {
        days = new ArrayList<>();
        start = null;
        end = null;
    }

    private static boolean said(FieldErrors errors, String field, boolean right, String otherwise) {
        if (!right) {
            errors.tell(field, otherwise);
        }
        return right;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }
}
