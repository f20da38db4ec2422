package org.palestre.web.seasonal.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.seasonal.scoring.boundary.ScorePart;
import org.palestre.seasonal.workbench.boundary.CompareRequests;
import org.palestre.seasonal.workbench.boundary.ComparedRequest;
import org.palestre.web.shell.AddressValues;

/** The requests that the address names, side by side. */
@Named
@RequestScoped
public class CompareRequestsBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CompareRequests comparison;

    private List<ComparedRequest> requests;

    /** Whether two to five are named; else the page says how to choose them. */
    public boolean isEnough() {
        int named = ids().size();
        return named >= 2 && named <= CompareRequests.MOST;
    }

    public List<ComparedRequest> getRequests() {
        if (requests == null) {
            requests = comparison.compare(ids());
        }
        return requests;
    }

    public int getMost() {
        return CompareRequests.MOST;
    }

    /** Whether one of them has a score. */
    public boolean isScored() {
        return getRequests().stream().anyMatch(one -> one.score() != null);
    }

    /** The parts of the score of the first that has one, whose criteria are those of all. */
    public List<ScorePart> getCriteria() {
        return getRequests().stream()
                .filter(one -> one.score() != null)
                .findFirst()
                .map(one -> one.score().parts())
                .orElse(List.of());
    }

    /** The part of a request's score for a criterion, or null. */
    public ScorePart part(ComparedRequest one, ScorePart criterion) {
        return one.score() == null
                ? null
                : one.score().parts().stream()
                        .filter(part ->
                                part.rule().criterion() == criterion.rule().criterion())
                        .findFirst()
                        .orElse(null);
    }

    /** Whether any two of them want the same. */
    public boolean isCompeting() {
        return getRequests().stream().anyMatch(one -> !one.losses().isEmpty());
    }

    /** The ids as they stand in an address. */
    public String getQuery() {
        return ids().stream().map(id -> "&id=" + id).collect(Collectors.joining());
    }

    private List<Long> ids() {
        return new AddressValues(request.getParameterMap()).numbers("id");
    }
}
