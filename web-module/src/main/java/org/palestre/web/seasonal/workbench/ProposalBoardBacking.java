package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.ConsultTypicalWeek;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.boundary.WeekTime;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.workbench.boundary.ProposalView;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.WeekBoard;

/** The ordinary week on which a proposal is drawn: what is there, what is asked, what colleagues propose, what one draws. */
@Named
@RequestScoped
public class ProposalBoardBacking {

    @Inject
    private ProposeDecisionBacking proposal;

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private ConsultTypicalWeek weeks;

    @Inject
    private Words words;

    private TypicalWeekView week;

    /** An ordinary week of the areas that are asked for or drawn. */
    public TypicalWeekView getWeek() {
        if (week == null) {
            PlaceAndTimes wish = wish();
            List<Long> areas = Stream.concat(wish.areaIds().stream(), proposal.getDrawn().areaIds().stream())
                    .distinct()
                    .toList();
            week = weeks.week(
                    wish.siteId(),
                    areas,
                    proposal.getRequest().campaign().seasons().get(0).id());
        }
        return week;
    }

    /** That week with everything on it. */
    public WeekBoard getBoard() {
        Map<Long, String> names = proposal.getAreas().stream().collect(Collectors.toMap(AreaView::id, AreaView::name));
        Grant drawn = proposal.getDrawn();
        List<WeekBoard.Item> items = new ArrayList<>(BoardItems.taken(getWeek(), words));
        items.addAll(items(drawn.times(), "wb-drawn", "pencil", "workbench.proposal.drawn", names(drawn, names)));
        items.addAll(items(
                wish().times(),
                "sl-asked",
                "star-fill",
                "seasonal.board.asked",
                proposal.getRequest().organisationName()));
        proposal.getAll().stream().filter(other -> !other.mine()).forEach(other -> items.addAll(theirs(other)));
        requests.conflicts(proposal.getId())
                .forEach(other -> items.addAll(items(
                        other.times(),
                        "sl-rival",
                        "users",
                        "seasonal.board.other",
                        other.organisationName() + " – " + String.join(", ", other.areaNames()))));
        return WeekBoard.of(getWeek().open(), items);
    }

    private List<WeekBoard.Item> theirs(ProposalView other) {
        return items(
                other.times(),
                "wb-theirs",
                "user-edit",
                "workbench.proposal.theirs",
                BoardItems.where(other.madeBy(), other.areas()));
    }

    private List<WeekBoard.Item> items(
            Collection<WeeklySlot> times, String style, String icon, String kind, String label) {
        return times.stream()
                .filter(WeeklySlot::sound)
                .map(WeekTime::of)
                .map(time -> new WeekBoard.Item(time, style, icon, words.text(kind), label, null))
                .toList();
    }

    private PlaceAndTimes wish() {
        return proposal.getRequest().form().wish(proposal.getGrant().getRank());
    }

    private static String names(Grant drawn, Map<Long, String> names) {
        return drawn.areaIds().stream()
                .map(id -> new AreaRef(id, names.getOrDefault(id, "")))
                .map(AreaRef::name)
                .collect(Collectors.joining(", "));
    }
}
