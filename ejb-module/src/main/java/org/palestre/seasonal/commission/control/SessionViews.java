package org.palestre.seasonal.commission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.palestre.seasonal.boundary.WorkItem;
import org.palestre.seasonal.commission.boundary.AgendaItemView;
import org.palestre.seasonal.commission.boundary.CommissionDecision;
import org.palestre.seasonal.commission.boundary.GrantedTerms;
import org.palestre.seasonal.commission.boundary.SessionView;
import org.palestre.seasonal.commission.entity.AgendaFacts;
import org.palestre.seasonal.commission.entity.AgendaRow;
import org.palestre.seasonal.commission.entity.Agendas;
import org.palestre.seasonal.commission.entity.SessionFrame;
import org.palestre.seasonal.commission.entity.SessionMembers;
import org.palestre.seasonal.entity.WorkList;
import org.palestre.seasonal.scoring.boundary.ConsultScores;
import org.palestre.seasonal.scoring.boundary.ScoreView;

/** Shows a session with its agenda: a fixed number of statements, however long it is. */
@ApplicationScoped
public class SessionViews {

    @Inject
    private SessionMembers members;

    @Inject
    private Agendas agendas;

    @Inject
    private AgendaFacts facts;

    @Inject
    private WorkList workList;

    @Inject
    private ConsultScores scores;

    public SessionView view(SessionFrame session) {
        List<AgendaRow> rows = agendas.of(session.id());
        List<Long> requestIds = rows.stream().map(AgendaRow::requestId).toList();
        Map<Long, WorkItem> requests = workList.byIds(requestIds);
        Map<Long, ScoreView> scored = scores.scores(requestIds);
        Map<Long, GrantedTerms> granted = facts.granted(requestIds);
        List<AgendaItemView> items = rows.stream()
                .map(row -> item(row, rows.indexOf(row) + 1, requests, scored, granted))
                .toList();
        return new SessionView(
                session.id(),
                session.version(),
                session.commissionId(),
                session.commissionName(),
                session.districtCode(),
                session.heldOn(),
                session.startsAt(),
                session.place(),
                session.quorum(),
                session.closedAt(),
                session.invitedAt(),
                members.of(session.id()),
                items);
    }

    private static AgendaItemView item(
            AgendaRow row,
            int position,
            Map<Long, WorkItem> requests,
            Map<Long, ScoreView> scored,
            Map<Long, GrantedTerms> granted) {
        boolean grantedHere = row.ruling() != null
                && (row.ruling().decision() == CommissionDecision.AS_ASKED
                        || row.ruling().decision() == CommissionDecision.WITH_CHANGES);
        return new AgendaItemView(
                row.id(),
                row.version(),
                position,
                requests.get(row.requestId()),
                scored.get(row.requestId()),
                row.opinion(),
                row.opinionText(),
                row.publication(),
                row.ruling(),
                grantedHere ? granted.get(row.requestId()) : null);
    }
}
