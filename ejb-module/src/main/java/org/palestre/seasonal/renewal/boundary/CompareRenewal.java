package org.palestre.seasonal.renewal.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.control.OfficeRequests;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.Permits;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.renewal.control.RenewalChanges;
import org.palestre.seasonal.renewal.entity.SlotUses;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** A renewal beside the slot that it goes on with, for its club and for the office that examines it. */
@Stateless
@RolesAllowed({Roles.PERSON, Roles.BOOKING_OFFICE})
public class CompareRenewal {

    @EJB
    private CurrentPerson person;

    @Resource
    private SessionContext session;

    @Inject
    private ConsultSites sites;

    @Inject
    private OfficeRequests office;

    @Inject
    private SlotRequests requests;

    @Inject
    private Permits permits;

    @Inject
    private SlotUses uses;

    /**
     * What was had and what is asked for; nothing for a new request.
     *
     * @throws BusinessException {@code seasonal.unknownRequest} unless the caller acts for its club or is of the booking
     *     office; {@code accounts.outOfScope}
     */
    public Optional<RenewalComparison> comparison(long requestId) {
        SlotRequest request = accessible(requestId);
        if (request.renewedPermitId() == null) {
            return Optional.empty();
        }
        Permit before = permits.get(request.renewedPermitId());
        Map<Long, AreaView> areas = sites.areasById(before.areaIds());
        List<AreaRef> named = before.areaIds().stream()
                .map(id -> new AreaRef(id, areas.get(id).name()))
                .toList();
        return Optional.of(new RenewalComparison(
                before.number(),
                named,
                before.times(),
                before.firstDate(),
                before.lastDate(),
                before.duringSchoolBreaks(),
                uses.latest(before.number()).orElse(null),
                RenewalChanges.of(
                        named,
                        before.times(),
                        before.duringSchoolBreaks(),
                        request.form().placeAndTimes())));
    }

    private SlotRequest accessible(long requestId) {
        SlotRequest request = requests.get(requestId);
        if (person.actsFor(request.organisationId())) {
            return request;
        }
        if (!session.isCallerInRole(Roles.BOOKING_OFFICE)) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        return office.get(requestId);
    }
}
