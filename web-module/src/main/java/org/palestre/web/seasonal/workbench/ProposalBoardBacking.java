package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.seasonal.boundary.TypicalWeekView;
import org.palestre.seasonal.workbench.boundary.ProposalView;
import org.palestre.web.i18n.Words;
import org.palestre.web.seasonal.BoardItems;
import org.palestre.web.seasonal.DrawnWeek;
import org.palestre.web.seasonal.WeekBoard;

/** The ordinary week on which a proposal is drawn: what is there, what is asked, what colleagues propose, what one draws. */
@Named
@RequestScoped
public class ProposalBoardBacking {

    @Inject
    private ProposeDecisionBacking proposal;

    @Inject
    private DrawnWeek drawnWeek;

    @Inject
    private Words words;

    private TypicalWeekView week;

    /** An ordinary week of the areas that are asked for or drawn. */
    public TypicalWeekView getWeek() {
        if (week == null) {
            week = drawnWeek.week(proposal.getRequest(), proposal.getDrawn());
        }
        return week;
    }

    /** That week with everything on it. */
    public WeekBoard getBoard() {
        return drawnWeek.board(
                getWeek(),
                proposal.getRequest(),
                proposal.getDrawn(),
                words.text("workbench.proposal.drawn"),
                proposal.getAreas(),
                proposal.getAll().stream()
                        .filter(other -> !other.mine())
                        .flatMap(this::theirs)
                        .toList());
    }

    private Stream<WeekBoard.Item> theirs(ProposalView other) {
        List<WeekBoard.Item> items = BoardItems.at(
                other.times(),
                "wb-theirs",
                "user-edit",
                words.text("workbench.proposal.theirs"),
                BoardItems.where(other.madeBy(), other.areas()));
        return items.stream();
    }
}
