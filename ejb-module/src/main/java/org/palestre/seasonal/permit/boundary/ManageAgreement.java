package org.palestre.seasonal.permit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitNews;
import org.palestre.seasonal.control.PermitSeries;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.control.PermitToken;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.event.PermitChanged;
import org.palestre.seasonal.permit.entity.Agreements;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * Slots without an agent of the city (art. 16): the office decides it, and records the signature of the agreement, before
 * which such a slot must not be used.
 *
 * <p>Refuses as {@link SuspendPermit} does.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ManageAgreement {

    @EJB
    private AuditTrail audit;

    @Inject
    private PermitAccess access;

    @Inject
    private PermitSessions sessions;

    @Inject
    private PermitEditions editions;

    @Inject
    private Permits permits;

    @Inject
    private PermitJournal journal;

    @Inject
    private PermitNews news;

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    @Inject
    private Event<PermitChanged> changed;

    /**
     * Grants the slot without an agent, or with one again, from a date on: a further edition of the permit.
     *
     * @return id of the new edition
     * @throws BusinessException {@code permit.dateInPast}, {@code permit.afterItsEnd} at {@code from}; {@code
     *     shared.missing} at {@code reason}; {@code permit.nothingChanges}
     */
    public long change(long permitId, boolean keyless, LocalDate from, String reason) {
        PermitAccess.Locked locked = access.lockInForce(access.forOffice(permitId));
        Permit permit = locked.permit();
        sessions.requireDay(permit, from, "from");
        String wording = Texts.required(reason, "reason", GrantRules.LONGEST_REASON);
        if (permit.keyless() == keyless) {
            throw BusinessException.conflict("permit.nothingChanges");
        }
        long id = editions.issue(
                permit,
                PermitToken.next(),
                PermitSeries.terms(permit).withKeyless(keyless),
                from,
                wording,
                List.of(),
                clock.instant());
        Permit after = permits.get(id);
        long minutes = sessions.effect(after, from, null).minutes();
        changed.fire(new PermitChanged(
                id, permitId, permit.requestId(), permit.organisationId(), after.edition(), from, minutes, minutes));
        PermitEventKind kind = keyless ? PermitEventKind.KEYLESS : PermitEventKind.ATTENDED_AGAIN;
        tell(after, locked, kind, from, wording, true);
        audit.record("permit.changeKeyless", "seasonal.permit", id, permit.number() + ", " + kind);
        return id;
    }

    /**
     * Records that the president has signed; from now on the slot may be used without an agent.
     *
     * @throws BusinessException {@code permit.noAgreement}; {@code permit.agreementNotReady}; {@code shared.missing},
     *     {@code permit.dateInFuture} at {@code signedOn}
     */
    public void recordSignature(long permitId, LocalDate signedOn) {
        PermitAccess.Locked locked = access.lockInForce(access.forOffice(permitId));
        AgreementView agreement = agreements.require(locked.permit().requestId());
        if (agreement.state() != AgreementState.TO_SIGN && agreement.state() != AgreementState.RETURNED) {
            throw BusinessException.conflict("permit.agreementNotReady", agreement.number());
        }
        if (signedOn == null) {
            throw BusinessException.invalid("shared.missing", "signedOn");
        }
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw BusinessException.invalid("permit.dateInFuture", "signedOn");
        }
        agreements.signed(agreement.id(), signedOn, clock.instant());
        tell(locked.permit(), locked, PermitEventKind.AGREEMENT_SIGNED, signedOn, null, true);
        audit.record("permit.recordSignature", "seasonal.permit", permitId, agreement.number());
    }

    /**
     * Sends a signed copy back that is no good.
     *
     * @throws BusinessException {@code permit.noAgreement}; {@code permit.agreementNotReady}; {@code shared.missing} at
     *     {@code remark}
     */
    public void sendBack(long permitId, String remark) {
        PermitAccess.Locked locked = access.lockInForce(access.forOffice(permitId));
        AgreementView agreement = agreements.require(locked.permit().requestId());
        String wording = Texts.required(remark, "remark", GrantRules.LONGEST_REASON);
        if (agreement.state() != AgreementState.RETURNED) {
            throw BusinessException.conflict("permit.agreementNotReady", agreement.number());
        }
        agreements.sentBack(agreement.id(), wording);
        tell(locked.permit(), locked, PermitEventKind.AGREEMENT_REFUSED, null, wording, false);
        audit.record("permit.sendBackAgreement", "seasonal.permit", permitId, agreement.number());
    }

    /**
     * Begins a new agreement, because other persons are to be in charge; the one before is over at once.
     *
     * @throws BusinessException {@code permit.noAgreement}; {@code shared.missing} at {@code reason}
     */
    public void renew(long permitId, String reason) {
        PermitAccess.Locked locked = access.lockInForce(access.forOffice(permitId));
        String wording = Texts.required(reason, "reason", GrantRules.LONGEST_REASON);
        Permit permit = locked.permit();
        AgreementView before = agreements.require(permit.requestId());
        LocalDate today = LocalDate.now(clock);
        agreements.end(permit.requestId(), today, today);
        agreements.open(permit.requestId(), permit.number(), today, clock.instant());
        tell(permit, locked, PermitEventKind.KEYLESS, today, wording, true);
        audit.record("permit.renewAgreement", "seasonal.permit", permitId, before.number());
    }

    private void tell(
            Permit permit,
            PermitAccess.Locked locked,
            PermitEventKind kind,
            LocalDate from,
            String reason,
            boolean site) {
        journal.note(permit, kind, clock.instant(), false, from, null, null, reason);
        PermitNews.News told = PermitNews.News.of(kind, from, null, null, reason);
        news.tellClub(permit, locked.request(), told);
        if (site) {
            news.tellSite(permit, locked.request(), told);
        }
    }
}
