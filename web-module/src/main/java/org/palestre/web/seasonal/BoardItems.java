package org.palestre.web.seasonal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.TakenTime;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.web.i18n.Words;

/** What is drawn on boards of weeks and days. */
public final class BoardItems {

    private BoardItems() {}

    /** What is there for certain in an ordinary week; once, whatever the number of its areas. */
    public static List<WeekBoard.Item> taken(TypicalWeekView week, Words words) {
        return week.taken().stream()
                .map(taken -> taken(taken, words))
                .distinct()
                .toList();
    }

    /** What is there for certain at one time. */
    public static WeekBoard.Item taken(TakenTime taken, Words words) {
        return new WeekBoard.Item(
                taken.time(),
                "pa-kind-" + taken.kind().name(),
                "lock",
                words.say(taken.kind()),
                taken.label() == null ? words.say(taken.kind()) : taken.label(),
                null);
    }

    /** Whose it is and where. */
    public static String where(String name, Collection<AreaRef> areas) {
        return name + " – " + areas.stream().map(AreaRef::name).collect(Collectors.joining(", "));
    }

    /** The same for each of these times, those that are complete and go forwards. */
    public static List<WeekBoard.Item> at(
            Collection<WeeklySlot> times, String style, String icon, String kind, String label) {
        return times.stream()
                .filter(WeeklySlot::sound)
                .map(WeekTime::of)
                .map(time -> new WeekBoard.Item(time, style, icon, kind, label, null))
                .toList();
    }
}
