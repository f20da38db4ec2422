package org.palestre.facilities.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Map;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.control.UsualOpeningRules;
import org.palestre.facilities.entity.UsualOpenings;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * Keeps the hours that a new or imported site opens at until somebody says otherwise. They are the whole city's, so the
 * administrator's. Sites that stand already keep their own.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ManageUsualOpening {

    @Inject
    private UsualOpenings openings;

    @Inject
    private AuditTrail audit;

    /** From when to when new sites open, by weekday; a day that is missing is a day of closure. */
    public Map<DayOfWeek, CivilTimes> times() {
        return openings.times();
    }

    /**
     * Changes the hours; the trail says which days and how.
     *
     * @param read the hours as the caller read them
     * @param wanted the hours from now on; a day that is missing is a day of closure
     * @throws BusinessException INVALID {@code facilities.halfTimes} or {@code facilities.closesBeforeOpening} at
     *     {@code opens} or {@code closes} followed by the weekday's ISO number; CONFLICT
     *     {@code facilities.usualOpeningChangedMeanwhile} if somebody else has changed them since they were read
     */
    public void change(Map<DayOfWeek, CivilTimes> read, Map<DayOfWeek, CivilTimes> wanted) {
        UsualOpeningRules.check(wanted);
        openings.lock();
        Map<DayOfWeek, CivilTimes> present = openings.times();
        if (!present.equals(read)) {
            throw BusinessException.conflict("facilities.usualOpeningChangedMeanwhile");
        }
        if (!present.equals(wanted)) {
            openings.replace(wanted);
            audit.record(
                    "facilities.changeUsualOpening",
                    "facilities.usualOpening",
                    0,
                    UsualOpeningRules.difference(present, wanted));
        }
    }
}
