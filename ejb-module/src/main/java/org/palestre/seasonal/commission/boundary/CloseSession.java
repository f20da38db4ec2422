package org.palestre.seasonal.commission.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.seasonal.boundary.Publication;
import org.palestre.seasonal.commission.control.CommissionAccess;
import org.palestre.seasonal.commission.control.InvitationMail;
import org.palestre.seasonal.commission.control.SessionPapers;
import org.palestre.seasonal.commission.control.SessionViews;
import org.palestre.seasonal.commission.entity.AgendaRow;
import org.palestre.seasonal.commission.entity.Agendas;
import org.palestre.seasonal.commission.entity.CommissionSessions;
import org.palestre.seasonal.commission.entity.SessionFrame;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.DecisionKeeping;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * Closes a session: its minutes are made and kept, nothing of it changes any more, what is postponed goes on. The clubs
 * are told what was decided, unless their campaign publishes its decisions together.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class CloseSession {

    @EJB
    private AuditTrail audit;

    @EJB
    private DocumentArchive archive;

    @Inject
    private CommissionAccess access;

    @Inject
    private CommissionSessions sessions;

    @Inject
    private SlotRequests requests;

    @Inject
    private Campaigns campaigns;

    @Inject
    private DecisionKeeping keeping;

    @Inject
    private Agendas agendas;

    @Inject
    private SessionViews views;

    @Inject
    private SessionPapers papers;

    @Inject
    private Clock clock;

    /**
     * Closes it.
     *
     * @throws BusinessException {@code commission.unknownSession}, {@code accounts.outOfScope}, {@code
     *     commission.sessionClosed} (date), {@code seasonal.changedMeanwhile}; {@code commission.notAllDecided} (number)
     *     as long as a request on the agenda is neither decided nor postponed; {@code commission.noQuorum} (present,
     *     needed); {@code commission.noChair}
     */
    public SessionView close(long sessionId, long version) {
        List<SlotRequest> onAgenda = agendas.of(sessionId).stream()
                .map(AgendaRow::requestId)
                .sorted()
                .map(requests::lock)
                .toList();
        SessionFrame session = access.lock(sessionId);
        session.requireVersion(version);
        requireSame(onAgenda, agendas.of(sessionId));
        SessionView held = views.view(session);
        requireComplete(held);
        String name = "proces-verbal-" + session.heldOn() + ".pdf";
        long documentId = archive.store(new NewDocument(
                "commission.minutes",
                session.commissionName() + ", " + session.heldOn(),
                name,
                "application/pdf",
                papers.minutes(held)));
        sessions.close(sessionId, documentId, clock.instant());
        sessions.after(session).ifPresent(next -> held.items().stream()
                .filter(item -> !item.ruling().decision().last())
                .forEach(item -> agendas.add(next, List.of(item.request().id()), item.opinion(), item.opinionText())));
        onAgenda.forEach(this::tell);
        audit.record(
                "commission.close", InvitationMail.CASE, sessionId, session.commissionName() + ", " + session.heldOn());
        return views.view(sessions.get(sessionId));
    }

    /** What came onto the agenda before the session was locked would be decided without its club being told. */
    private static void requireSame(List<SlotRequest> locked, List<AgendaRow> now) {
        List<Long> ids = now.stream().map(AgendaRow::requestId).sorted().toList();
        if (!locked.stream().map(SlotRequest::id).toList().equals(ids)) {
            throw BusinessException.conflict("seasonal.changedMeanwhile");
        }
    }

    private void tell(SlotRequest request) {
        if (request.kept() && campaigns.get(request.campaignId()).publication() == Publication.AT_ONCE) {
            keeping.publish(request);
            audit.record("seasonal.publish", ClubMail.CASE, request.id(), request.number());
        }
    }

    private static void requireComplete(SessionView session) {
        if (!session.quorate()) {
            throw BusinessException.conflict("commission.noQuorum", session.present(), session.quorum());
        }
        if (session.chair() == null) {
            throw BusinessException.conflict("commission.noChair");
        }
        session.items().stream()
                .filter(item -> item.ruling() == null)
                .findFirst()
                .ifPresent(item -> {
                    throw BusinessException.conflict(
                            "commission.notAllDecided", item.request().number());
                });
    }
}
