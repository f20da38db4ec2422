package org.palestre.web.seasonal.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.workbench.boundary.DayClaim;
import org.palestre.seasonal.workbench.boundary.SiteDay;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.BoardItems;
import org.palestre.web.seasonal.WeekBoard;

/**
 * A day of a site: its areas side by side, on each what is there in an ordinary week and what is asked for.
 *
 * @param frame the board whose hours all columns share
 */
public record DayBoard(WeekBoard frame, List<Column> columns) {

    /** An area and its blocks. */
    public record Column(AreaView area, WeekBoard.Day day) {}

    static DayBoard of(SiteDay day, List<AreaView> areas, Words words) {
        List<WeekTime> open = day.week().open().stream()
                .filter(time -> time.day() == day.day())
                .toList();
        Map<Long, List<WeekBoard.Item>> items =
                areas.stream().collect(Collectors.toMap(AreaView::id, area -> items(day, area, words)));
        WeekBoard frame =
                WeekBoard.of(open, items.values().stream().flatMap(List::stream).toList());
        List<WeekTime> whole = List.of(new WeekTime(day.day(), frame.from(), frame.to()));
        return new DayBoard(
                frame,
                areas.stream()
                        .map(area -> new Column(
                                area,
                                WeekBoard.of(whole, items.get(area.id()))
                                        .days()
                                        .get(day.day().getValue() - 1)))
                        .toList());
    }

    private static List<WeekBoard.Item> items(SiteDay day, AreaView area, Words words) {
        List<WeekBoard.Item> items = new ArrayList<>();
        day.week().taken().stream()
                .filter(taken -> taken.areaId() == area.id() && taken.time().day() == day.day())
                .map(taken -> BoardItems.taken(taken, words))
                .forEach(items::add);
        day.claims().stream()
                .filter(claim -> claim.rank() > 0)
                .filter(claim -> claim.areas().stream().anyMatch(wanted -> wanted.id() == area.id()))
                .map(claim -> claim(day, claim, words))
                .forEach(items::add);
        return items;
    }

    private static WeekBoard.Item claim(SiteDay day, DayClaim claim, Words words) {
        return new WeekBoard.Item(
                WeekTime.of(new WeeklySlot(day.day(), claim.start(), claim.end())),
                claim.rank() > 1 ? "sl-held" : "sl-rival",
                claim.rank() > 1 ? "list" : "users",
                words.text(claim.rank() > 1 ? "workbench.day.alternative" : "workbench.day.asked"),
                claim.organisationName(),
                claim.requestId());
    }
}
