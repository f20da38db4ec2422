package org.palestre.facilities.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.control.OpeningChanges;
import org.palestre.facilities.control.OpeningRules;
import org.palestre.facilities.control.OwnPlaces;
import org.palestre.facilities.entity.OpeningWriter;
import org.palestre.facilities.entity.Openings;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/** Keeps the opening hours of sites: the usual ones, and periods with others. Periods of a site never overlap. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.BOOKING_OFFICE})
public class ManageOpeningHours {

    @Inject
    private Openings openings;

    @Inject
    private OpeningWriter writer;

    @Inject
    private OwnPlaces ownPlaces;

    @Inject
    private AuditTrail audit;

    /** The periods of a site, the usual hours first, then by date. */
    public List<OpeningPeriodView> periods(long siteId) {
        return openings.periods(siteId);
    }

    /**
     * A new period.
     *
     * @throws BusinessException CONFLICT {@code facilities.periodOverlap} if the site has another one on some of these
     *     days
     */
    public void create(long siteId, OpeningPeriodChange change) {
        OpeningPeriodChange valid = OpeningRules.checked(change);
        ownPlaces.site(siteId);
        write(
                siteId,
                "facilities.createOpeningPeriod",
                OpeningChanges.of(null, valid),
                () -> writer.create(siteId, valid));
    }

    /**
     * Changes a period.
     *
     * @param version as it was read
     * @throws BusinessException CONFLICT {@code facilities.changedMeanwhile} or {@code facilities.periodOverlap}
     */
    public void change(long siteId, long periodId, long version, OpeningPeriodChange change) {
        OpeningPeriodChange valid = OpeningRules.checked(change);
        ownPlaces.site(siteId);
        write(
                siteId,
                "facilities.changeOpeningPeriod",
                OpeningChanges.of(before(siteId, periodId), valid),
                () -> requireOne(writer.change(siteId, periodId, version, valid)));
    }

    /** Removes a period; on its days the usual hours hold again. The usual hours themselves cannot be removed. */
    public void remove(long siteId, long periodId, long version) {
        ownPlaces.site(siteId);
        write(
                siteId,
                "facilities.removeOpeningPeriod",
                OpeningChanges.of(before(siteId, periodId), null),
                () -> requireOne(writer.remove(siteId, periodId, version)));
    }

    private OpeningPeriodChange before(long siteId, long periodId) {
        return openings.periods(siteId).stream()
                .filter(period -> period.id() == periodId)
                .findFirst()
                .map(OpeningChanges::asWritten)
                .orElseThrow(() -> BusinessException.conflict("facilities.changedMeanwhile"));
    }

    private void write(long siteId, String action, String detail, Runnable change) {
        try {
            change.run();
        } catch (PersistenceException e) {
            throw switch (SqlState.of(e)) {
                case SqlState.EXCLUSION ->
                    OpeningWriter.periodsOverlap(e)
                            ? BusinessException.invalid("facilities.periodOverlap", "firstDay")
                            : BusinessException.invalid("facilities.timesOverlap", "times");
                case SqlState.UNIQUE -> BusinessException.invalid("facilities.secondUsualHours", "firstDay");
                default -> e;
            };
        }
        audit.record(action, "facilities.site", siteId, detail);
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw BusinessException.conflict("facilities.changedMeanwhile");
        }
    }
}
