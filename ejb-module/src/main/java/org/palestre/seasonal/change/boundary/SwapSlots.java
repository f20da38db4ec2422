package org.palestre.seasonal.change.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.change.control.ChangeRules;
import org.palestre.seasonal.change.control.Replacement;
import org.palestre.seasonal.change.control.SlotReplacement;
import org.palestre.seasonal.change.entity.SwapCandidates;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.control.PermitSessions;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * Two clubs change places for the rest of the season: each gets the other's areas, days and times, both or neither. Each
 * keeps its own dates and school breaks, and gets a further edition of its permit. Whether an agent of the city is there
 * belongs to the place and its hours, and goes with them; art. 16: the agreement does not, it is made with one club. Who comes
 * to a keyless slot needs one of its own before using it, and who leaves one is free of it from that day on.
 *
 * <p>Refuses as {@link ChangeSlot} does, for either of the two.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class SwapSlots {

    @Inject
    private OfficeRequests office;

    @Inject
    private PermitAccess access;

    @Inject
    private SlotRequests requests;

    @Inject
    private PermitSessions sessions;

    @Inject
    private ChangeRules rules;

    @Inject
    private SlotReplacement replacement;

    @Inject
    private SwapCandidates candidates;

    /** Permits in force with which this one could change places: words of number, club or site; twenty at most. */
    public List<SwapCandidate> candidates(long permitId, String words) {
        Permit permit = access.forOffice(permitId);
        return candidates.find(permit, words).stream()
                .filter(one -> office.inScope(one.siteId()))
                .toList();
    }

    /** What it would bring to this club and to the other; nothing is written. */
    public List<ChangePreview> preview(long permitId, SlotSwap wanted) {
        Permit one = access.forOffice(permitId);
        Permit other = access.forOffice(wanted.otherPermitId());
        return replacement.preview(checked(
                new PermitAccess.Locked(one, requests.get(one.requestId())),
                new PermitAccess.Locked(other, requests.get(other.requestId())),
                wanted));
    }

    /**
     * Carries it out and tells both clubs and the sites.
     *
     * @return the new editions, this one's first
     * @throws BusinessException {@code change.sameSlot}; {@code permit.dateInPast}, {@code permit.afterItsEnd} at {@code from}; {@code shared.missing} at {@code reason}; a conflict that names the busy times
     */
    public List<Changed> swap(long permitId, SlotSwap wanted) {
        Permit one = access.forOffice(permitId);
        Permit other = access.forOffice(wanted.otherPermitId());
        String reason = Texts.required(wanted.reason(), "reason", GrantRules.LONGEST_REASON);
        boolean oneFirst = one.requestId() < other.requestId();
        PermitAccess.Locked first = access.lockInForce(oneFirst ? one : other);
        PermitAccess.Locked second = access.lockInForce(oneFirst ? other : one);
        return replacement.carryOut(
                checked(oneFirst ? first : second, oneFirst ? second : first, wanted), PermitEventKind.SWAPPED, reason);
    }

    private List<Replacement> checked(PermitAccess.Locked one, PermitAccess.Locked other, SlotSwap wanted) {
        if (one.request().id() == other.request().id()) {
            throw BusinessException.invalid("change.sameSlot", "otherPermitId");
        }
        return List.of(replacement(one, other.permit(), wanted), replacement(other, one.permit(), wanted));
    }

    private Replacement replacement(PermitAccess.Locked slot, Permit other, SlotSwap wanted) {
        Permit permit = slot.permit();
        rules.requireInForce(permit);
        LocalDate from = sessions.requireDay(permit, wanted.from(), "from");
        EditionTerms terms = new EditionTerms(
                other.siteId(),
                other.areaIds(),
                other.times(),
                permit.firstDate(),
                permit.lastDate(),
                permit.duringSchoolBreaks(),
                other.keyless());
        return new Replacement(slot, terms, from, wanted.leaveOutConflicts());
    }
}
