package org.palestre.seasonal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.Neighbours;
import org.palestre.seasonal.boundary.SlotRequestFilter;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.seasonal.entity.WorkList;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/**
 * The work list in the order of scores, which are computed when they are asked for: a fixed number of statements, with all
 * that the filter leaves weighed at once.
 */
@ApplicationScoped
public class WorkListByScore {

    private static final BigDecimal NONE = BigDecimal.ONE.negate();

    @Inject
    private WorkList workList;

    @Inject
    private ConsultScores scores;

    /** One page of what the filter leaves of an agent's scope. */
    public Page<WorkItem> page(SlotRequestFilter filter, AgentScope scope, PageRequest page) {
        List<Long> ids = inOrder(filter, scope);
        List<Long> shown = ids.stream().skip(page.offset()).limit(page.size()).toList();
        Map<Long, WorkItem> items = workList.byIds(shown);
        return new Page<>(
                shown.stream().map(items::get).filter(Objects::nonNull).toList(), ids.size());
    }

    /** What stands before and after a request. */
    public Neighbours neighbours(long requestId, SlotRequestFilter filter, AgentScope scope) {
        List<Long> ids = inOrder(filter, scope);
        int here = ids.indexOf(requestId);
        return here < 0
                ? new Neighbours(null, null, 0, 0)
                : new Neighbours(
                        here == 0 ? null : ids.get(here - 1),
                        here == ids.size() - 1 ? null : ids.get(here + 1),
                        here + 1L,
                        ids.size());
    }

    private List<Long> inOrder(SlotRequestFilter filter, AgentScope scope) {
        List<Long> ids = workList.ids(filter, scope);
        Map<Long, ScoreView> scored = scores.scores(ids);
        Comparator<Long> byPoints = Comparator.comparing(
                id -> scored.containsKey(id) ? scored.get(id).points() : NONE);
        return ids.stream()
                .sorted(filter.descending() ? byPoints.reversed() : byPoints)
                .toList();
    }
}
