package org.palestre.seasonal.commission.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.palestre.accounts.boundary.AgentScope;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.seasonal.commission.control.CommissionAccess;
import org.palestre.seasonal.commission.entity.AgendaFacts;
import org.palestre.seasonal.commission.entity.SessionFrame;
import org.palestre.seasonal.entity.WorkList;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** Which requests could be put on an agenda, each with its score; {@link PrepareAgenda} puts them there. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class SuggestForAgenda {

    @EJB
    private ConsultScores scores;

    @Inject
    private CommissionAccess access;

    @Inject
    private WorkList workList;

    @Inject
    private AgendaFacts facts;

    /**
     * The undecided requests of the session's commission that are on no agenda, the best score first, else the oldest.
     *
     * @param campaignId of one campaign only; null for all
     * @throws org.palestre.shared.BusinessException {@code commission.unknownSession}, {@code accounts.outOfScope}
     */
    public Page<Suggestion> suggestions(long sessionId, Long campaignId, PageRequest page) {
        SessionFrame session = access.session(sessionId);
        List<Long> free = facts.free(session.commissionId(), campaignId);
        Map<Long, ScoreView> scored = scores.scores(free);
        List<Long> shown = free.stream()
                .sorted(Comparator.comparing(
                        (Long id) -> scored.containsKey(id) ? scored.get(id).points() : BigDecimal.ZERO,
                        Comparator.reverseOrder()))
                .skip(page.offset())
                .limit(page.size())
                .toList();
        Map<Long, WorkItem> items = workList.byIds(shown);
        return new Page<>(
                shown.stream()
                        .filter(items::containsKey)
                        .map(id -> new Suggestion(items.get(id), scored.get(id)))
                        .toList(),
                free.size());
    }

    /** These requests, those of the agent's scope that are undecided, in the order given. */
    public List<Suggestion> named(Collection<Long> requestIds) {
        AgentScope scope = access.scope();
        Map<Long, WorkItem> items = workList.byIds(requestIds);
        Map<Long, ScoreView> scored = scores.scores(requestIds);
        return requestIds.stream()
                .map(items::get)
                .filter(item ->
                        item != null && item.status().undecided() && scope.covers(item.siteId(), item.districtCode()))
                .map(item -> new Suggestion(item, scored.get(item.id())))
                .toList();
    }
}
