package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.palestre.facilities.boundary.DisciplineView;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.WishView;
import org.palestre.seasonal.wish.boundary.ConsultWishes;
import org.palestre.seasonal.wish.boundary.WishState;

/** Last page of the request: everything that was written, once more, and the button that commits. */
@Named
@RequestScoped
public class RequestSummaryBacking {

    @Inject
    private RequestWeeklySlotBacking request;

    @Inject
    private RequestWeeklySlot requests;

    @Inject
    private ConsultWishes consultWishes;

    @Inject
    private SportLists lists;

    private List<Problem> problems;
    private List<WishView> wishes;

    /** Submits; a second click finds the request that the first one made. */
    public String submit() {
        SlotRequestView submitted = requests.submit(request.getDraft());
        return "/account/slot-request-submitted?faces-redirect=true&id=" + submitted.id();
    }

    /** What is still missing. */
    public List<Problem> getProblems() {
        if (problems == null) {
            problems = requests.problems(request.getDraft());
        }
        return problems;
    }

    /** The name of the site, for the details. */
    public String siteName() {
        return wishes().get(0).siteName();
    }

    /** The areas, for the details. */
    public List<AreaRef> areas() {
        return wishes().get(0).areas();
    }

    /** All that is wished for, for the details. */
    public List<WishView> wishes() {
        if (wishes == null) {
            wishes = consultWishes.states(request.getDraft(), form()).stream()
                    .map(WishState::wish)
                    .toList();
        }
        return wishes;
    }

    /** The discipline, for the details. */
    public String disciplineName() {
        return discipline().map(DisciplineView::name).orElse("");
    }

    /** The family of sports, for the details. */
    public String familyName() {
        return discipline().map(DisciplineView::familyName).orElse("");
    }

    private Optional<DisciplineView> discipline() {
        String code = form().activity().disciplineCode();
        return lists.getDisciplines().stream()
                .filter(discipline -> discipline.code().equals(code))
                .findFirst();
    }

    private SlotRequestForm form() {
        return request.draft().form();
    }

    /** The page on which something is put right. */
    public WizardStep page(Problem problem) {
        return WizardStep.of(problem.step(), problem.field());
    }
}
