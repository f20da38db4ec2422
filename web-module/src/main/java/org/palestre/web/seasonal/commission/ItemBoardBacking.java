package org.palestre.web.seasonal.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.workbench.boundary.ProposeDecision;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.BoardItems;
import org.palestre.web.seasonal.DrawnWeek;
import org.palestre.web.seasonal.WeekBoard;

/** The planning beside the item that is open: an ordinary week with what the commission would grant drawn on it. */
@Named
@RequestScoped
public class ItemBoardBacking {

    @Inject
    private DecideItemBacking decided;

    @Inject
    private ItemGrantBacking granting;

    @Inject
    private ProposeDecision proposals;

    @Inject
    private DrawnWeek drawnWeek;

    @Inject
    private Words words;

    private TypicalWeekView week;

    /** An ordinary week of the areas that are asked for or drawn. */
    public TypicalWeekView getWeek() {
        if (week == null) {
            week = drawnWeek.week(granting.getRequest(), drawn());
        }
        return week;
    }

    /** That week with everything on it, the officers' proposals too. */
    public WeekBoard getBoard() {
        List<WeekBoard.Item> proposed = proposals
                .ofRequest(granting.getRequest().id())
                .stream()
                .flatMap(one -> BoardItems.at(
                        one.times(),
                        "wb-theirs",
                        "user-edit",
                        words.text("commission.board.proposed"),
                        BoardItems.where(one.madeBy(), one.areas()))
                        .stream())
                .toList();
        return drawnWeek.board(
                getWeek(),
                granting.getRequest(),
                drawn(),
                words.text("commission.board.drawn"),
                granting.getAreas(),
                proposed);
    }

    /** Nothing is drawn on the areas that are asked for unless something is granted. */
    private Grant drawn() {
        Grant drawn = granting.drawn(decided.getDecision());
        return decided.isGranted()
                ? drawn
                : new Grant(drawn.areaIds(), List.of(), null, null, null, false, null, drawn.rank());
    }
}
