package org.palestre.occupancy.schooltime.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.schooltime.entity.SchoolTimes;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The hours that schools have, for the booking office, within its scope. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class ManageSchoolTime {

    @Inject
    private SchoolTimes schoolTimes;

    @Inject
    private Clock clock;

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    /**
     * One page of a season, by site, area and time.
     *
     * @param siteId of that site only; null means of all
     * @param school words of the school's name; may be null
     */
    public Page<SchoolTimeView> list(long seasonId, Long siteId, String school, PageRequest page) {
        return schoolTimes.page(seasonId, siteId, school, person.scope(), clock.instant(), page);
    }

    /**
     * Gives hours back: the dates to come are free at once, and series that had lost them can claim them. Twice is the
     * same as once.
     *
     * @return how many dates that frees
     * @throws BusinessException {@code schooltime.unknownHours}; {@code accounts.outOfScope}; {@code shared.missing} at
     *     {@code reason}
     */
    public int end(long id, String reason) {
        String wording = AdmissibleOccupation.reason(reason);
        Map.Entry<Long, String> site =
                schoolTimes.lock(id).orElseThrow(() -> BusinessException.notFound("schooltime.unknownHours"));
        person.requireScope(site.getKey(), site.getValue().isEmpty() ? null : site.getValue());
        int freed = schoolTimes.end(id, wording, clock.instant());
        audit.record("occupancy.endSchoolTime", "occupancy.schoolTime", id, wording);
        return freed;
    }
}
