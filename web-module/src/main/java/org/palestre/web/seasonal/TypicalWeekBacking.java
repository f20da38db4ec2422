package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.CompetingRequest;
import org.palestre.seasonal.boundary.ConsultTypicalWeek;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.TakenTime;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.web.i18n.Words;

/** The planning beside a request: an ordinary week of its areas, what is asked and what others ask drawn over it. */
@Named
@RequestScoped
public class TypicalWeekBacking {

    @Inject
    private ExamineSlotRequestBacking examined;

    @Inject
    private ConsultTypicalWeek weeks;

    @Inject
    private Words words;

    private LocalDate monday;
    private TypicalWeekView week;
    private WeekBoard board;

    /** The week that is looked at: the one that was chosen, else an ordinary one. */
    public TypicalWeekView getWeek() {
        if (week == null) {
            PlaceAndTimes asked = examined.getRequest().form().placeAndTimes();
            week = monday == null
                    ? weeks.week(
                            asked.siteId(),
                            asked.areaIds(),
                            examined.getRequest().campaign().seasons().get(0).id())
                    : weeks.week(
                            asked.siteId(),
                            asked.areaIds(),
                            monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
        return week;
    }

    /** That week with everything on it. */
    public WeekBoard getBoard() {
        if (board == null) {
            List<WeekBoard.Item> items = new ArrayList<>();
            items.addAll(occupied(getWeek().taken(), false));
            items.addAll(occupied(getWeek().takenThisSeason(), true));
            if (!examined.getRequest().status().granted()) {
                items.addAll(asked());
            }
            examined.getCompeting().stream()
                    .filter(other -> other.myRank() <= 1)
                    .forEach(other -> items.addAll(competing(other)));
            board = WeekBoard.of(getWeek().open(), items);
        }
        return board;
    }

    private List<WeekBoard.Item> asked() {
        return times(examined.getRequest().form().placeAndTimes().times()).stream()
                .map(time -> new WeekBoard.Item(
                        time,
                        "sl-asked",
                        "star-fill",
                        words.text("seasonal.board.asked"),
                        examined.getRequest().organisationName(),
                        null))
                .toList();
    }

    private List<WeekBoard.Item> competing(CompetingRequest other) {
        return times(other.times()).stream()
                .map(time -> new WeekBoard.Item(
                        time,
                        "sl-rival",
                        "users",
                        words.text("seasonal.board.other"),
                        other.organisationName() + " – " + String.join(", ", other.areaNames()),
                        other.id()))
                .toList();
    }

    /** One block for what is on several areas at the same time. */
    private List<WeekBoard.Item> occupied(List<TakenTime> taken, boolean thisSeason) {
        Map<Long, String> names = examined.areas(1).stream().collect(Collectors.toMap(AreaView::id, AreaView::name));
        Map<List<Object>, Set<String>> areas = new LinkedHashMap<>();
        taken.forEach(time -> areas.computeIfAbsent(
                        List.of(time.time(), time.kind(), time.label() == null ? words.say(time.kind()) : time.label()),
                        key -> new LinkedHashSet<>())
                .add(names.getOrDefault(time.areaId(), "")));
        List<WeekBoard.Item> items = new ArrayList<>();
        areas.forEach((key, where) -> items.add(new WeekBoard.Item(
                (WeekTime) key.get(0),
                thisSeason ? "sl-held" : "pa-kind-" + ((Enum<?>) key.get(1)).name(),
                thisSeason ? "history" : "lock",
                thisSeason ? words.text("seasonal.weekGrid.heldShort") : words.say(key.get(1)),
                key.get(2) + " – " + String.join(", ", where),
                null)));
        return items;
    }

    private static List<WeekTime> times(Collection<WeeklySlot> slots) {
        return slots.stream().filter(WeeklySlot::complete).map(WeekTime::of).toList();
    }

    public LocalDate getMonday() {
        return monday;
    }

    public void setMonday(LocalDate monday) {
        this.monday = monday;
    }
}
