package org.palestre.web.seasonal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.boundary.Problem;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.seasonal.boundary.SlotRequestView;

/** Last page of the request: everything that was written, once more, and the button that commits. */
@Named
@RequestScoped
public class RequestSummaryBacking {

    @Inject
    private RequestWeeklySlotBacking request;

    @Inject
    private RequestWeeklySlot requests;

    private List<Problem> problems;

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

    /** The page on which something is put right. */
    public WizardStep page(Problem problem) {
        return WizardStep.of(problem.step(), problem.field());
    }
}
