package org.palestre.seasonal.change.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.boundary.CancelSeries;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.boundary.PermitWording;
import org.palestre.seasonal.boundary.SlotEffect;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitNews;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitEditions;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.entity.PermitStanding;
import org.palestre.seasonal.entity.PermitTextRows;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.event.SlotGivenUp;
import org.palestre.seasonal.pricing.boundary.PreviewPrice;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * A club gives its slot up, whole or from a date on, in one action; or the office does in its name. S1: what is not given
 * up is invoiced, used or not; what is given up is free for others the same minute.
 *
 * <p>Each operation refuses with {@code seasonal.unknownPermit} whoever neither acts for the club nor is of the booking
 * office, {@code accounts.outOfScope}, and {@code permit.notInForce} (number, edition).
 */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.BOOKING_OFFICE})
public class GiveUpSlot {

    /** Longest reason, in characters. */
    public static final int LONGEST = 500;

    /** Stands in the history where nobody gave a reason; in French like the documents. */
    private static final String NO_REASON = "Créneau rendu par l’association";

    @EJB
    private AuditTrail audit;

    @EJB
    private CancelSeries cancelSeries;

    @Resource
    private SessionContext session;

    @Inject
    private PreviewPrice prices;

    @Inject
    private PermitAccess access;

    @Inject
    private PermitSessions sessions;

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
    private Clock clock;

    @Inject
    private Event<SlotGivenUp> givenUp;

    /**
     * What it would mean; nothing is written.
     *
     * @param from null means as soon as possible: from today, or from the permit's first day
     * @throws BusinessException {@code permit.dateInPast}, {@code permit.afterItsEnd} at {@code from}
     */
    public GivingUp preview(long permitId, LocalDate from) {
        Permit permit = access.forEither(permitId, office());
        LocalDate first = start(permit, from);
        SlotEffect before = first.isAfter(LocalDate.now(clock))
                ? sessions.effect(permit, null, first.minusDays(1))
                : new SlotEffect(0, 0, null, null);
        return new GivingUp(
                first,
                sessions.effect(permit, first, null),
                before,
                prices.ending(permit.requestId(), first),
                texts.get(PermitWording.GIVING_UP));
    }

    /**
     * Gives it up.
     *
     * @param reason may be null
     * @return what was given back
     */
    public GivingUp giveUp(long permitId, LocalDate from, String reason) {
        Permit seen = access.forEither(permitId, office());
        boolean byClub = access.isClubs(seen);
        PermitAccess.Locked locked = access.lockInForce(seen);
        String wording = Texts.optional(reason, "reason", LONGEST);
        GivingUp effect = preview(permitId, from);
        Permit permit = locked.permit();
        String kept = wording == null ? NO_REASON : wording;
        locked.request().release(kept, clock.instant());
        requests.flush();
        editions.end(permit, PermitStanding.End.RELEASED, effect.from(), kept, clock.instant());
        permit.seriesIds().forEach(series -> cancelSeries.cancel(series, effect.from(), kept));
        int count = effect.givenBack().sessions();
        journal.note(permit, PermitEventKind.RELEASED, clock.instant(), byClub, effect.from(), null, count, kept);
        PermitNews.News told = PermitNews.News.of(PermitEventKind.RELEASED, effect.from(), null, count, wording)
                .withLegal(effect.rule());
        news.tellClub(permit, locked.request(), told);
        news.tellSite(permit, locked.request(), told.withoutReason());
        givenUp.fire(new SlotGivenUp(
                permitId,
                permit.requestId(),
                permit.organisationId(),
                permit.siteId(),
                permit.areaIds(),
                permit.times(),
                effect.from(),
                permit.lastDate(),
                count,
                effect.givenBack().minutes()));
        audit.record("change.giveUp", "seasonal.permit", permitId, permit.number() + ", " + effect.from());
        return effect;
    }

    private LocalDate start(Permit permit, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soonest = permit.firstDate().isAfter(today) ? permit.firstDate() : today;
        return sessions.requireDay(
                permit,
                from == null || from.isBefore(permit.firstDate()) && !from.isBefore(today) ? soonest : from,
                "from");
    }

    private boolean office() {
        return session.isCallerInRole(Roles.BOOKING_OFFICE);
    }
}
