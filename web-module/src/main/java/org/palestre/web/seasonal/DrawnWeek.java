package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.ConsultTypicalWeek;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.web.i18n.Words;

/**
 * An ordinary week on which a grant is drawn before it is decided, beside what is there and what is asked; what is asked
 * only where the grant differs from it.
 */
@RequestScoped
public class DrawnWeek {

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private ConsultTypicalWeek weeks;

    @Inject
    private Words words;

    /** An ordinary week of the areas that are asked for or drawn. */
    public TypicalWeekView week(SlotRequestView request, Grant drawn) {
        PlaceAndTimes wish = request.form().wish(drawn.rank());
        List<Long> areas = Stream.concat(wish.areaIds().stream(), drawn.areaIds().stream())
                .distinct()
                .toList();
        return weeks.week(
                wish.siteId(), areas, request.campaign().seasons().get(0).id());
    }

    /**
     * That week with everything on it.
     *
     * @param kind what the drawn blocks are called
     * @param more what else is to be seen there
     */
    public WeekBoard board(
            TypicalWeekView week,
            SlotRequestView request,
            Grant drawn,
            String kind,
            Collection<AreaView> areas,
            Collection<WeekBoard.Item> more) {
        List<WeekBoard.Item> items = new ArrayList<>(BoardItems.taken(week, words));
        items.addAll(BoardItems.at(drawn.times(), "wb-drawn", "pencil", kind, names(drawn, areas)));
        PlaceAndTimes wish = request.form().wish(drawn.rank());
        if (!drawn.times().equals(wish.times()) || !Set.copyOf(drawn.areaIds()).equals(Set.copyOf(wish.areaIds()))) {
            items.addAll(BoardItems.at(
                    wish.times(),
                    "sl-asked",
                    "star-fill",
                    words.text("seasonal.board.asked"),
                    request.organisationName()));
        }
        items.addAll(more);
        requests.conflicts(request.id())
                .forEach(other -> items.addAll(BoardItems.at(
                        other.times(),
                        "sl-rival",
                        "users",
                        words.text("seasonal.board.other"),
                        other.organisationName() + " – " + String.join(", ", other.areaNames()))));
        return WeekBoard.of(week.open(), items);
    }

    private static String names(Grant drawn, Collection<AreaView> areas) {
        Map<Long, String> names = areas.stream().collect(Collectors.toMap(AreaView::id, AreaView::name));
        return drawn.areaIds().stream().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining(", "));
    }
}
