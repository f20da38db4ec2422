package org.palestre.seasonal.change.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.boundary.OccurrenceReplacement;
import org.palestre.occupancy.boundary.ReplaceOccurrences;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.change.control.ChangeRules;
import org.palestre.seasonal.change.control.OneSession;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitNews;
import org.palestre.seasonal.control.SlotLines;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.PermitJournal;
import org.palestre.seasonal.event.HoursChanged;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * One date of a slot: moved, shortened, given up, or exchanged with one of another club. The permit stays as it is; the
 * date stands in its history, and everybody concerned is told.
 *
 * <p>Each operation refuses as {@link ChangeSlot} does, with {@code change.unknownSession} if there is no such session to
 * come, and with {@code change.suspendedThen} (number, date) if the club stays out on one of the days.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ChangeSession {

    @EJB
    private AuditTrail audit;

    @EJB
    private ReplaceOccurrences replace;

    @Inject
    private OfficeRequests office;

    @Inject
    private PermitAccess access;

    @Inject
    private ChangeRules rules;

    @Inject
    private OneSession sessions;

    @Inject
    private PermitJournal journal;

    @Inject
    private PermitNews news;

    @Inject
    private Clock clock;

    @Inject
    private Event<HoursChanged> changed;

    /** Who would be in the way; nothing is written. */
    public SessionPreview preview(long permitId, SessionChange wanted) {
        Permit permit = access.forOffice(permitId);
        requireChangeable(permit, wanted);
        OneSession.Found found = sessions.find(permit, wanted.date(), wanted.start());
        return new SessionPreview(replace.preview(List.of(replacement(found, areas(found, wanted), wanted))));
    }

    /**
     * Moves or shortens a session.
     *
     * @throws BusinessException {@code shared.missing} and the like at {@code newDate}, {@code newStart}, {@code newEnd},
     *     {@code reason}; {@code seasonal.noArea} at {@code areaIds}; a conflict that names the busy times
     */
    public void move(long permitId, SessionChange wanted) {
        PermitAccess.Locked slot = access.lockInForce(access.forOffice(permitId));
        requireChangeable(slot.permit(), wanted);
        String reason = Texts.required(wanted.reason(), "reason", GrantRules.LONGEST_REASON);
        OneSession.Found found = sessions.find(slot.permit(), wanted.date(), wanted.start());
        List<AreaView> areas = areas(found, wanted);
        replace.replace(List.of(replacement(found, areas, wanted)), shortened(reason));
        GrantedSession after = OneSession.session(wanted.newDate(), wanted.newStart(), wanted.newEnd());
        tell(slot, found, PermitEventKind.SESSION_MOVED, reason, after, areas);
    }

    /** One session falls out, and its place is free for others at once. */
    public void cancel(long permitId, LocalDate date, LocalTime start, String reason) {
        PermitAccess.Locked slot = access.lockInForce(access.forOffice(permitId));
        String wording = Texts.required(reason, "reason", GrantRules.LONGEST_REASON);
        OneSession.Found found = sessions.find(slot.permit(), date, start);
        replace.replace(List.of(found.by(List.of())), shortened(wording));
        tell(slot, found, PermitEventKind.SESSION_CANCELLED, wording, null, List.of());
    }

    /**
     * Two clubs change places for one session each: both or neither.
     *
     * @throws BusinessException {@code change.sameSlot}; {@code shared.missing} at {@code reason}; {@code
     *     change.keylessSession} (number) if one of them would come to a keyless session without an agreement for it
     */
    public void swap(long permitId, SessionSwap wanted) {
        Permit one = access.forOffice(permitId);
        Permit other = access.forOffice(wanted.otherPermitId());
        String reason = Texts.required(wanted.reason(), "reason", GrantRules.LONGEST_REASON);
        if (one.requestId() == other.requestId()) {
            throw BusinessException.invalid("change.sameSlot", "otherPermitId");
        }
        boolean oneFirst = one.requestId() < other.requestId();
        PermitAccess.Locked first = access.lockInForce(oneFirst ? one : other);
        PermitAccess.Locked second = access.lockInForce(oneFirst ? other : one);
        PermitAccess.Locked mine = oneFirst ? first : second;
        PermitAccess.Locked theirs = oneFirst ? second : first;
        OneSession.Found my = sessions.find(mine.permit(), wanted.date(), wanted.start());
        OneSession.Found their = sessions.find(theirs.permit(), wanted.otherDate(), wanted.otherStart());
        for (LocalDate date : List.of(my.session().date(), their.session().date())) {
            rules.requireChangeable(mine.permit(), date, "date");
            rules.requireChangeable(theirs.permit(), date, "otherDate");
        }
        rules.requireMayUse(mine.permit(), theirs.permit());
        rules.requireMayUse(theirs.permit(), mine.permit());
        replace.replace(List.of(my.by(their.places()), their.by(my.places())), shortened(reason));
        tell(mine, my, PermitEventKind.SESSION_SWAPPED, reason, their.session(), their.areas());
        tell(theirs, their, PermitEventKind.SESSION_SWAPPED, reason, my.session(), my.areas());
    }

    private void requireChangeable(Permit permit, SessionChange wanted) {
        rules.requireChangeable(permit, wanted.date(), "date");
        rules.requireChangeable(permit, wanted.newDate(), "newDate");
    }

    private OccurrenceReplacement replacement(OneSession.Found found, List<AreaView> areas, SessionChange wanted) {
        return found.by(sessions.places(
                areas.stream().map(AreaView::id).toList(), wanted.newDate(), wanted.newStart(), wanted.newEnd()));
    }

    private List<AreaView> areas(OneSession.Found found, SessionChange wanted) {
        List<AreaView> areas = wanted.areaIds().isEmpty() ? found.areas() : rules.areas(wanted.areaIds());
        if (areas.isEmpty()) {
            throw BusinessException.invalid("seasonal.noArea", "areaIds");
        }
        areas.stream()
                .filter(area -> !area.bookable() || area.closedOn() != null)
                .findFirst()
                .ifPresent(area -> {
                    throw BusinessException.invalid("seasonal.areaNotBookable", "areaIds", area.name());
                });
        areas.stream().map(AreaView::siteId).distinct().forEach(office::requireScope);
        return areas;
    }

    private void tell(
            PermitAccess.Locked slot,
            OneSession.Found before,
            PermitEventKind kind,
            String reason,
            GrantedSession after,
            List<AreaView> areas) {
        Permit permit = slot.permit();
        LocalDate date = before.session().date();
        journal.note(permit, kind, clock.instant(), false, date, null, 1, reason);
        PermitNews.News told = PermitNews.News.of(kind, date, null, 1, reason)
                .withChange(
                        language -> SlotLines.session(before.session(), before.areas(), language),
                        after == null ? null : language -> SlotLines.session(after, areas, language));
        news.tellClub(permit, slot.request(), told);
        Stream.concat(before.areas().stream(), areas.stream())
                .map(AreaView::siteId)
                .distinct()
                .forEach(site -> news.tellSite(site, permit, slot.request(), told));
        changed.fire(new HoursChanged(permit.requestId(), permit.organisationId(), date));
        audit.record("change.session", "seasonal.permit", permit.id(), permit.number() + ", " + date + ", " + kind);
    }

    private static String shortened(String reason) {
        return reason.length() <= 500 ? reason : reason.substring(0, 499) + "…";
    }
}
