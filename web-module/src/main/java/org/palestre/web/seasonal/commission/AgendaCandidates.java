package org.palestre.web.seasonal.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.SlotRequestFilter;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.seasonal.commission.boundary.SuggestForAgenda;
import org.palestre.seasonal.commission.boundary.Suggestion;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;

/** Requests that can be put on an agenda: those that the commission has not seen, a work list, or what somebody ticked. */
@RequestScoped
public class AgendaCandidates {

    @Inject
    private SuggestForAgenda suggest;

    @Inject
    private ExamineSlotRequests requests;

    @Inject
    private ConsultScores scores;

    /** Those that the commission of a session has not seen. */
    public Page<Suggestion> ofSession(Long sessionId, PageRequest page) {
        return sessionId == null ? new Page<>(List.of(), 0) : suggest.suggestions(sessionId, null, page);
    }

    /** The undecided ones of a page of the work list. */
    public Page<Suggestion> ofWorkList(SlotRequestFilter filter, PageRequest page) {
        Page<WorkItem> items = requests.list(filter, page);
        return new Page<>(
                scored(items.items().stream()
                        .filter(item -> item.status().undecided())
                        .toList()),
                items.total());
    }

    /** Those that were ticked elsewhere. */
    public Page<Suggestion> ticked(List<Long> ids) {
        List<Suggestion> named = suggest.named(ids);
        return new Page<>(named, named.size());
    }

    private List<Suggestion> scored(List<WorkItem> items) {
        Map<Long, ScoreView> all =
                scores.scores(items.stream().map(WorkItem::id).toList());
        return items.stream()
                .map(item -> new Suggestion(item, all.get(item.id())))
                .toList();
    }
}
