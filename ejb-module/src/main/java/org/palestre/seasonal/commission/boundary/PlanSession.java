package org.palestre.seasonal.commission.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.commission.control.CommissionAccess;
import org.palestre.seasonal.commission.control.CommissionRules;
import org.palestre.seasonal.commission.control.InvitationMail;
import org.palestre.seasonal.commission.control.SessionViews;
import org.palestre.seasonal.commission.entity.AgendaFacts;
import org.palestre.seasonal.commission.entity.AgendaRow;
import org.palestre.seasonal.commission.entity.Agendas;
import org.palestre.seasonal.commission.entity.CommissionSessions;
import org.palestre.seasonal.commission.entity.Commissions;
import org.palestre.seasonal.commission.entity.SessionFrame;
import org.palestre.seasonal.commission.entity.SessionMembers;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * The office plans a session, invites its members and notes who is there.
 *
 * <p>Each operation refuses with {@code commission.unknownSession}, {@code accounts.outOfScope}, {@code
 * commission.sessionClosed} (date) and, where a version is given, {@code seasonal.changedMeanwhile}.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class PlanSession {

    @EJB
    private AuditTrail audit;

    @Inject
    private CommissionAccess access;

    @Inject
    private Commissions commissions;

    @Inject
    private CommissionSessions sessions;

    @Inject
    private SessionMembers members;

    @Inject
    private Agendas agendas;

    @Inject
    private AgendaFacts facts;

    @Inject
    private SlotRequests requests;

    @Inject
    private SessionViews views;

    @Inject
    private InvitationMail mail;

    @Inject
    private Clock clock;

    /**
     * Plans a session; what the commission postponed stands on its agenda at once.
     *
     * @throws BusinessException {@code commission.unknown}; {@code shared.missing} and the like at their fields
     */
    public SessionView plan(long commissionId, SessionForm form) {
        CommissionView commission = commissions.get(commissionId);
        access.require(commission.districtCode());
        SessionForm valid = CommissionRules.checked(form, commission);
        long id = sessions.add(commissionId, valid);
        members.write(id, valid.members());
        facts.postponed(commissionId)
                .forEach(item -> agendas.add(id, List.of(item.requestId()), item.opinion(), item.opinionText()));
        audit.record("commission.plan", InvitationMail.CASE, id, commission.name() + ", " + valid.heldOn());
        return views.view(sessions.get(id));
    }

    /**
     * Changes when, where and by whom it is held.
     *
     * @throws BusinessException {@code commission.votesOfAbsent} if somebody is taken out whose vote counts
     */
    public SessionView change(long sessionId, long version, SessionForm form) {
        SessionFrame session = access.lock(sessionId);
        session.requireVersion(version);
        SessionForm valid = CommissionRules.checked(form, commissions.get(session.commissionId()));
        sessions.change(sessionId, valid);
        VotesKept.write(() -> members.write(sessionId, valid.members()));
        audit.record(
                "commission.changeSession",
                InvitationMail.CASE,
                sessionId,
                valid.heldOn().toString());
        return views.view(sessions.get(sessionId));
    }

    /**
     * Notes who is there.
     *
     * @param attendance by the member's id; whoever is missing stays as noted
     * @throws BusinessException {@code commission.unknownMember}; {@code commission.votesOfAbsent} if fewer would be
     *     present than voted already
     */
    public SessionView attend(long sessionId, Map<Long, Attendance> attendance) {
        access.lock(sessionId);
        VotesKept.write(() -> members.attend(sessionId, attendance));
        audit.record("commission.attend", InvitationMail.CASE, sessionId, null);
        return views.view(sessions.get(sessionId));
    }

    /**
     * Invites all members who have an address and are not excused, with the agenda; the same action twice invites once.
     *
     * @param action chosen by the caller, another for each time that invitations shall leave
     * @throws BusinessException {@code commission.nobodyToInvite}
     */
    public SessionView invite(long sessionId, UUID action) {
        SessionFrame session = access.lock(sessionId);
        if (!action.equals(session.invitation())) {
            int invited = mail.invite(views.view(session));
            sessions.invited(sessionId, action, clock.instant());
            audit.record("commission.invite", InvitationMail.CASE, sessionId, Integer.toString(invited));
        }
        return views.view(sessions.get(sessionId));
    }

    /**
     * It does not take place: its requests are examined as before.
     *
     * @throws BusinessException {@code commission.decidedAlready} once something is decided in it
     */
    public void cancel(long sessionId, long version) {
        List<AgendaRow> items = agendas.of(sessionId);
        List<SlotRequest> locked = items.stream()
                .map(AgendaRow::requestId)
                .sorted()
                .map(requests::lock)
                .toList();
        SessionFrame session = access.lock(sessionId);
        session.requireVersion(version);
        List<AgendaRow> now = agendas.of(sessionId);
        if (now.size() != items.size() || now.stream().anyMatch(item -> item.ruling() != null)) {
            throw BusinessException.conflict("commission.decidedAlready", session.heldOn());
        }
        now.forEach(item -> agendas.remove(item.id()));
        locked.forEach(request -> request.progress().takeOffAgenda());
        requests.flush();
        sessions.remove(sessionId);
        audit.record(
                "commission.cancel",
                InvitationMail.CASE,
                sessionId,
                session.commissionName() + ", " + session.heldOn());
    }
}
