package org.palestre.seasonal.workbench.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.seasonal.workbench.entity.BulkPlanning;
import org.palestre.seasonal.workbench.entity.Comparison;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** Requests side by side, with what art. 12 has the city weigh, for agents within their scope. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class CompareRequests {

    /** More than so many cannot be looked at side by side. */
    public static final int MOST = 5;

    @EJB
    private CurrentPerson person;

    @EJB
    private ConsultScores scores;

    @Inject
    private BulkPlanning planning;

    @Inject
    private Comparison comparison;

    /**
     * The requests in the order of the ids. The number of statements does not depend on their number.
     *
     * @param requestIds two to {@value #MOST}
     * @throws BusinessException {@code workbench.compareSome} (most); {@code accounts.outOfScope} if one is not the agent's, or
     *     does not exist
     */
    public List<ComparedRequest> compare(List<Long> requestIds) {
        List<Long> ids = requestIds.stream().distinct().toList();
        if (ids.size() < 2 || ids.size() > MOST) {
            throw BusinessException.invalid("workbench.compareSome", "id", MOST);
        }
        if (planning.inScope(ids, person.scope()) != ids.size()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
        Map<Long, ScoreView> points = scores.scores(ids);
        Map<Long, List<ComparedRequest.Loss>> losses = comparison.losses(ids);
        return comparison.requests(ids).stream()
                .sorted(Comparator.comparingInt(request -> ids.indexOf(request.id())))
                .map(request -> request.with(losses.getOrDefault(request.id(), List.of()), points.get(request.id())))
                .toList();
    }
}
