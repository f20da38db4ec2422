package org.palestre.seasonal.commission.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.commission.control.CommissionAccess;
import org.palestre.seasonal.commission.control.SessionViews;
import org.palestre.seasonal.commission.entity.AgendaFacts;
import org.palestre.seasonal.commission.entity.AgendaRow;
import org.palestre.seasonal.commission.entity.Agendas;
import org.palestre.seasonal.commission.entity.SessionFrame;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The office puts requests on the agenda of a session, with its opinion. Requests are locked before their session, here
 * as everywhere, so that nobody waits for each other.
 *
 * <p>Each operation refuses with {@code accounts.outOfScope}, {@code commission.unknownSession} or {@code
 * commission.unknownItem}, and {@code commission.sessionClosed} (date).
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class PrepareAgenda {

    private static final int MOST = 500;

    @EJB
    private AuditTrail audit;

    @Inject
    private CommissionAccess access;

    @Inject
    private OfficeRequests office;

    @Inject
    private SlotRequests requests;

    @Inject
    private Agendas agendas;

    @Inject
    private AgendaFacts facts;

    @Inject
    private SessionViews views;

    @Inject
    private Clock clock;

    /**
     * Puts requests on the agenda, all or none; those that stand on it already stay as they are. From now on their clubs
     * read that they are before the commission.
     *
     * @param text what the office adds to its opinion; may be null
     * @throws BusinessException {@code seasonal.unknownRequest}, {@code seasonal.alreadyDecided} (number), {@code
     *     seasonal.withdrawn} (number); {@code commission.onAnotherAgenda} (number, date); {@code
     *     commission.notCompetent} (number); {@code commission.nothingChosen}, {@code commission.tooMany} at {@code
     *     requestIds}; {@code shared.missing} at {@code opinion}
     */
    public SessionView put(long sessionId, Collection<Long> requestIds, Opinion opinion, String text) {
        String added = checkedText(opinion, text);
        List<Long> ids = requestIds.stream().distinct().sorted().toList();
        if (ids.isEmpty()) {
            throw BusinessException.invalid("commission.nothingChosen", "requestIds");
        }
        if (ids.size() > MOST) {
            throw BusinessException.invalid("commission.tooMany", "requestIds", MOST);
        }
        List<SlotRequest> locked = ids.stream().map(office::lock).toList();
        SessionFrame session = access.lock(sessionId);
        List<SlotRequest> toPut =
                locked.stream().filter(request -> !stands(request, sessionId)).toList();
        facts.elsewhere(
                        session.commissionId(),
                        toPut.stream().map(SlotRequest::id).toList())
                .ifPresent(number -> {
                    throw BusinessException.conflict("commission.notCompetent", number);
                });
        toPut.forEach(request -> request.progress().putBeforeCommission(clock.instant()));
        requests.flush();
        List<Long> inOrder = requestIds.stream()
                .distinct()
                .filter(id -> toPut.stream().anyMatch(request -> request.id() == id))
                .toList();
        agendas.add(sessionId, inOrder, opinion, added);
        toPut.forEach(request -> audit.record(
                "commission.putOnAgenda",
                ClubMail.CASE,
                request.id(),
                session.commissionName() + ", " + session.heldOn()));
        return views.view(session);
    }

    /** Whether a request stands on this agenda already; refused if it stands on another. */
    private boolean stands(SlotRequest request, long sessionId) {
        request.requireUndecided();
        AgendaRow open = agendas.open(request.id()).orElse(null);
        if (open != null && open.sessionId() != sessionId) {
            throw BusinessException.conflict(
                    "commission.onAnotherAgenda",
                    request.number(),
                    access.session(open.sessionId()).heldOn());
        }
        return open != null;
    }

    /**
     * Takes a request off; it is examined as before.
     *
     * @throws BusinessException {@code commission.itemDecided} (number), {@code seasonal.changedMeanwhile}
     */
    public SessionView takeOff(long itemId, long version) {
        AgendaRow seen = agendas.get(itemId);
        SlotRequest request = office.lock(seen.requestId());
        SessionFrame session = access.lock(seen.sessionId());
        AgendaRow item = undecided(itemId, version, request);
        agendas.remove(item.id());
        request.progress().takeOffAgenda();
        requests.flush();
        audit.record(
                "commission.takeOffAgenda",
                ClubMail.CASE,
                request.id(),
                session.commissionName() + ", " + session.heldOn());
        return views.view(session);
    }

    /**
     * The office thinks otherwise.
     *
     * @throws BusinessException {@code commission.itemDecided} (number), {@code seasonal.changedMeanwhile}
     */
    public SessionView opine(long itemId, long version, Opinion opinion, String text) {
        String added = checkedText(opinion, text);
        AgendaRow seen = agendas.get(itemId);
        SlotRequest request = office.lock(seen.requestId());
        SessionFrame session = access.lock(seen.sessionId());
        agendas.opine(undecided(itemId, version, request).id(), opinion, added);
        audit.record("commission.opine", ClubMail.CASE, request.id(), opinion.name());
        return views.view(session);
    }

    /** Moves an item to another position, from 1; the others close up. */
    public SessionView move(long itemId, int position) {
        AgendaRow item = agendas.get(itemId);
        SessionFrame session = access.lock(item.sessionId());
        List<Long> order = new ArrayList<>(
                agendas.of(session.id()).stream().map(AgendaRow::id).toList());
        if (order.remove(Long.valueOf(itemId))) {
            order.add(Math.max(0, Math.min(order.size(), position - 1)), itemId);
            agendas.order(order);
        }
        return views.view(session);
    }

    private AgendaRow undecided(long itemId, long version, SlotRequest request) {
        AgendaRow item = agendas.get(itemId);
        if (item.ruling() != null) {
            throw BusinessException.conflict("commission.itemDecided", request.number());
        }
        item.requireVersion(version);
        return item;
    }

    private static String checkedText(Opinion opinion, String text) {
        if (opinion == null) {
            throw BusinessException.invalid("shared.missing", "opinion");
        }
        return Texts.optional(text, "opinionText", 2000);
    }
}
