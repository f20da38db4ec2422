package org.palestre.seasonal.permit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.boundary.PermitWording;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitNews;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.entity.PermitStanding;
import org.palestre.seasonal.entity.PermitTextRows;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.event.PermitRevoked;
import org.palestre.seasonal.permit.control.SuspendedSlot;
import org.palestre.seasonal.pricing.boundary.PreviewPrice;
import org.palestre.seasonal.pricing.boundary.PriceEffect;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The city takes a permit back from a date on: it is precarious and revocable (art. 14; CGPPP L2122-3). Its sessions
 * from then on are free for others, its request says so, and the club is told why and how it can reply.
 *
 * <p>Refuses as {@link SuspendPermit} does.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class RevokePermit {

    @EJB
    private AuditTrail audit;

    @Inject
    private PermitAccess access;

    @Inject
    private PermitSessions sessions;

    @Inject
    private PreviewPrice prices;

    @Inject
    private PermitEditions editions;

    @Inject
    private PermitJournal journal;

    @Inject
    private PermitNews news;

    @Inject
    private PermitTextRows texts;

    @Inject
    private SlotRequests requests;

    @Inject
    private SuspendedSlot slot;

    @Inject
    private Clock clock;

    @Inject
    private Event<PermitRevoked> revoked;

    /** What it would concern; nothing is written. */
    public SlotEffect preview(long permitId, LocalDate from) {
        Permit permit = access.forOffice(permitId);
        return sessions.effect(permit, sessions.requireDay(permit, from, "from"), null);
    }

    /** What it would do to the price, over all terms; nothing is written. */
    public PriceEffect price(long permitId, LocalDate from) {
        Permit permit = access.forOffice(permitId);
        return prices.ending(permit.requestId(), sessions.requireDay(permit, from, "from"));
    }

    /**
     * Takes it back.
     *
     * @param from the first day on which it holds no more
     * @return how many sessions it concerned
     * @throws BusinessException {@code permit.dateInPast}, {@code permit.afterItsEnd} at {@code from}; {@code
     *     shared.missing} at {@code reason}
     */
    public int revoke(long permitId, LocalDate from, String reason) {
        PermitAccess.Locked locked = access.lockInForce(access.forOffice(permitId));
        Permit permit = locked.permit();
        sessions.requireDay(permit, from, "from");
        String wording = Texts.required(reason, "reason", GrantRules.LONGEST_REASON);
        SlotEffect effect = sessions.effect(permit, from, null);
        int count = effect.sessions();
        locked.request().revoke(wording, clock.instant());
        requests.flush();
        editions.end(permit, PermitStanding.End.REVOKED, from, wording, clock.instant());
        slot.close(permit, from, null, true, wording);
        journal.note(permit, PermitEventKind.REVOKED, clock.instant(), false, from, null, count, wording);
        PermitNews.News told = PermitNews.News.of(PermitEventKind.REVOKED, from, null, count, wording)
                .withLegal(texts.get(PermitWording.RIGHT_OF_REPLY));
        news.tellClub(permit, locked.request(), told);
        news.tellSite(permit, locked.request(), told.withoutReason());
        revoked.fire(new PermitRevoked(
                permitId,
                permit.requestId(),
                permit.organisationId(),
                from,
                permit.lastDate(),
                count,
                effect.minutes()));
        audit.record("permit.revoke", "seasonal.permit", permitId, permit.number() + ", " + from);
        return count;
    }
}
