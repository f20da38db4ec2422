package org.palestre.web.seasonal.workbench;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.TakenTime;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.WeekBoard;

/** What is drawn on the boards of the workbench. */
final class BoardItems {

    private BoardItems() {}

    /** What is there for certain in an ordinary week; once, whatever the number of its areas. */
    static List<WeekBoard.Item> taken(TypicalWeekView week, Words words) {
        return week.taken().stream()
                .map(taken -> taken(taken, words))
                .distinct()
                .toList();
    }

    static WeekBoard.Item taken(TakenTime taken, Words words) {
        return new WeekBoard.Item(
                taken.time(),
                "pa-kind-" + taken.kind().name(),
                "lock",
                words.say(taken.kind()),
                taken.label() == null ? words.say(taken.kind()) : taken.label(),
                null);
    }

    /** Whose it is and where. */
    static String where(String name, Collection<AreaRef> areas) {
        return name + " – " + areas.stream().map(AreaRef::name).collect(Collectors.joining(", "));
    }
}
