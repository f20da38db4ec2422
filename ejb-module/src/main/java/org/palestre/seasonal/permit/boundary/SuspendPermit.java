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
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.entity.PermitTextRows;
import org.palestre.seasonal.event.HoursChanged;
import org.palestre.seasonal.permit.control.SuspendedSlot;
import org.palestre.seasonal.permit.entity.Suspensions;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The office keeps a club out for a while (art. 14): its sessions are not allowed, and its units are not given to others
 * unless the office says so.
 *
 * <p>Each operation refuses with {@code seasonal.unknownPermit}, {@code accounts.outOfScope} and, if the edition that the
 * agent looked at is not in force any more, {@code permit.notInForce} (number, edition).
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class SuspendPermit {

    @EJB
    private AuditTrail audit;

    @Inject
    private PermitAccess access;

    @Inject
    private PermitSessions sessions;

    @Inject
    private PermitJournal journal;

    @Inject
    private PermitNews news;

    @Inject
    private PermitTextRows texts;

    @Inject
    private Suspensions suspensions;

    @Inject
    private SuspendedSlot slot;

    @Inject
    private Clock clock;

    @Inject
    private Event<HoursChanged> changed;

    /** What a suspension would concern; nothing is written. */
    public SlotEffect preview(long permitId, Suspension wanted) {
        Permit permit = access.forOffice(permitId);
        requireDates(permit, wanted);
        return sessions.effect(permit, wanted.from(), wanted.until());
    }

    /**
     * Suspends, and tells the club.
     *
     * @throws BusinessException {@code permit.dateInPast} at {@code from}, {@code permit.afterItsEnd}, {@code
     *     shared.endBeforeStart} at {@code until}, {@code shared.missing} at {@code reason}; {@code permit.alreadySuspended}
     */
    public void suspend(long permitId, Suspension wanted) {
        PermitAccess.Locked locked = access.lockInForce(access.forOffice(permitId));
        Permit permit = locked.permit();
        requireDates(permit, wanted);
        String reason = Texts.required(wanted.reason(), "reason", GrantRules.LONGEST_REASON);
        int count = sessions.effect(permit, wanted.from(), wanted.until()).sessions();
        suspensions.add(permit.requestId(), wanted.from(), wanted.until(), reason, wanted.frees(), clock.instant());
        slot.close(permit, wanted.from(), wanted.until(), wanted.frees(), reason);
        journal.note(
                permit,
                PermitEventKind.SUSPENDED,
                clock.instant(),
                false,
                wanted.from(),
                wanted.until(),
                count,
                reason);
        PermitNews.News told = PermitNews.News.of(
                        PermitEventKind.SUSPENDED, wanted.from(), wanted.until(), count, reason)
                .withLegal(texts.get(PermitWording.RIGHT_OF_REPLY));
        news.tellClub(permit, locked.request(), told);
        news.tellSite(permit, locked.request(), told.withoutReason());
        changed.fire(new HoursChanged(permit.requestId(), permit.organisationId(), wanted.from()));
        audit.record("permit.suspend", "seasonal.permit", permitId, permit.number() + ", " + wanted.from());
    }

    /**
     * Lets the club come again before the suspension is over. Time that was given to others meanwhile stays with them.
     *
     * @param on the first day on which it may
     * @return how many sessions it has again
     * @throws BusinessException {@code permit.unknownSuspension}, {@code permit.suspensionOver}; {@code permit.dateInPast},
     *     {@code permit.afterItsEnd} at {@code on}
     */
    public int lift(long permitId, long suspensionId, LocalDate on) {
        PermitAccess.Locked locked = access.lockInForce(access.forOffice(permitId));
        Permit permit = locked.permit();
        sessions.requireDay(permit, on, "on");
        SuspensionView suspension = suspensions.of(permit.requestId(), LocalDate.now(clock)).stream()
                .filter(one -> one.id() == suspensionId)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("permit.unknownSuspension"));
        if (!suspension.open() || (suspension.last() != null && on.isAfter(suspension.last()))) {
            throw BusinessException.conflict("permit.suspensionOver");
        }
        LocalDate start = on.isBefore(suspension.first()) ? suspension.first() : on;
        suspensions.lift(suspensionId, start, clock.instant());
        int count = slot.open(locked, start, suspension.last(), suspension.frees());
        journal.note(
                permit,
                PermitEventKind.SUSPENSION_LIFTED,
                clock.instant(),
                false,
                start,
                suspension.last(),
                count,
                null);
        PermitNews.News told =
                PermitNews.News.of(PermitEventKind.SUSPENSION_LIFTED, start, suspension.last(), count, null);
        news.tellClub(permit, locked.request(), told);
        news.tellSite(permit, locked.request(), told);
        changed.fire(new HoursChanged(permit.requestId(), permit.organisationId(), start));
        audit.record("permit.liftSuspension", "seasonal.permit", permitId, permit.number() + ", " + start);
        return count;
    }

    private void requireDates(Permit permit, Suspension wanted) {
        sessions.requireDay(permit, wanted.from(), "from");
        if (wanted.until() != null && wanted.until().isBefore(wanted.from())) {
            throw BusinessException.invalid("shared.endBeforeStart", "until");
        }
    }
}
