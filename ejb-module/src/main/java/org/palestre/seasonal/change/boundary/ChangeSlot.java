package org.palestre.seasonal.change.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.PermitEventKind;
import org.palestre.seasonal.change.control.ChangeRules;
import org.palestre.seasonal.change.control.Replacement;
import org.palestre.seasonal.change.control.SlotReplacement;
import org.palestre.seasonal.control.GrantRules;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.control.PermitAccess;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.Texts;

/**
 * The office gives a slot other areas, days, times or dates for the rest of the season: moves it, shortens it, adds or
 * drops its use in school breaks. A further edition of the permit says so.
 *
 * <p>Each operation refuses with {@code seasonal.unknownPermit}, {@code accounts.outOfScope}; {@code permit.notInForce}
 * (number, edition) if the edition that the agent looked at is void. A suspended slot can be changed: the change holds, and
 * so does the suspension. The agreement of a keyless slot goes on in the same premises; elsewhere another one is needed.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ChangeSlot {

    @Inject
    private OfficeRequests office;

    @Inject
    private PermitAccess access;

    @Inject
    private SlotRequests requests;

    @Inject
    private ChangeRules rules;

    @Inject
    private SlotReplacement replacement;

    /**
     * What it would bring; nothing is written.
     *
     * @throws BusinessException at the field that is wrong, as {@link #change}
     */
    public ChangePreview preview(long permitId, SlotChange wanted) {
        Permit permit = access.forOffice(permitId);
        PermitAccess.Locked slot = new PermitAccess.Locked(permit, requests.get(permit.requestId()));
        return replacement.preview(List.of(checked(slot, wanted))).get(0);
    }

    /**
     * Carries it out and tells the club and the site.
     *
     * @throws BusinessException {@code change.nothing} if nothing would change; {@code permit.dateInPast}, {@code
     *     permit.afterItsEnd} at {@code from}; {@code seasonal.areaOfOtherSite} and others at {@code areaIds}, {@code times},
     *     {@code lastDate}; {@code shared.missing} at {@code reason}; a conflict that names the busy times if a place is
     *     taken and {@link SlotChange#leaveOutConflicts} is not set
     */
    public Changed change(long permitId, SlotChange wanted) {
        PermitAccess.Locked slot = access.lockInForce(access.forOffice(permitId));
        String reason = Texts.required(wanted.reason(), "reason", GrantRules.LONGEST_REASON);
        return replacement
                .carryOut(List.of(checked(slot, wanted)), PermitEventKind.CHANGED, reason)
                .get(0);
    }

    private Replacement checked(PermitAccess.Locked slot, SlotChange wanted) {
        rules.requireInForce(slot.permit());
        List<AreaView> areas = rules.areas(wanted.areaIds());
        long siteId = areas.isEmpty() ? slot.permit().siteId() : areas.get(0).siteId();
        office.requireScope(siteId);
        EditionTerms terms = rules.terms(slot, wanted, siteId, areas);
        return new Replacement(slot, terms, wanted.from(), wanted.leaveOutConflicts());
    }
}
