package org.palestre.occupancy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.control.HolderMessages;
import org.palestre.occupancy.control.Places;
import org.palestre.occupancy.entity.AllSeries;
import org.palestre.occupancy.entity.Occupation;
import org.palestre.occupancy.event.OccupationCancelled;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** An agent gives the time of one occupation back to others; one occurrence of a series likewise, alone. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class CancelOccupation {

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private AllSeries series;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditTrail audit;

    @Inject
    private HolderMessages messages;

    @Inject
    private Event<OccupationCancelled> cancelled;

    /**
     * Cancels it for good, and tells the organisation that had it.
     *
     * @param reason what the holder is told
     * @throws BusinessException {@code occupancy.alreadyCancelled}, {@code occupancy.alreadyOver}
     */
    public void cancel(long id, String reason) {
        String wording = AdmissibleOccupation.reason(reason);
        Occupation occupation = em.find(Occupation.class, id);
        if (occupation == null) {
            throw BusinessException.notFound("occupancy.unknownOccupation");
        }
        OccupationView before = occupation.view();
        AreaView area = places.area(before.areaId());
        currentPerson.requireScope(area.siteId(), area.districtCode());
        occupation.cancel(wording, clock.instant());
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Occupation.changedMeanwhile();
        }
        audit.record("occupancy.cancel", "occupation", id, wording);
        messages.cancelled(before, area, wording);
        cancelled.fire(new OccupationCancelled(
                id,
                before.seriesId(),
                before.seriesId() == null ? null : series.get(before.seriesId()).reference(),
                before.organisationId(),
                before.areaId(),
                before.startsAt(),
                before.endsAt(),
                wording));
    }
}
