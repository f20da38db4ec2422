package org.palestre.web.seasonal.oneoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.palestre.seasonal.oneoff.boundary.OneOffProblem;
import org.palestre.seasonal.oneoff.boundary.RequestOneOffBooking;

/** What keeps the draft of a one-off request from being sent, and where it is put right. */
@Named
@RequestScoped
public class OneOffProblemsBacking {

    @Inject
    private RequestOneOffBooking requests;

    private List<OneOffProblem> problems;

    /** The problems of the draft that is looked at. */
    public List<OneOffProblem> of(long draft) {
        if (problems == null) {
            problems = requests.problems(draft);
        }
        return problems;
    }

    /** The page on which a problem is put right. */
    public OneOffPage page(OneOffProblem problem) {
        return OneOffPage.of(problem.step());
    }
}
