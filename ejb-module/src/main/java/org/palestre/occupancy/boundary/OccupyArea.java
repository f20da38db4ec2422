package org.palestre.occupancy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.Places;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.event.PromisesSought.Found;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.TimeRange;

/** An agent occupies an area for a dated event, works, a closure or a lesson. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class OccupyArea {

    @Inject
    private Clock clock;

    @Inject
    private Places places;

    @Inject
    private Occupations occupations;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Promises promises;

    @Inject
    private LookAgain lookAgain;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditTrail audit;

    /** Occupies it, or refuses, also if that would break a promise. */
    public OccupationView occupy(NewOccupation wanted) {
        return occupy(wanted, AcceptedPromises.NONE);
    }

    /**
     * Occupies it, or refuses.
     *
     * @throws OccupancyConflict if somebody was first, naming who; the database is the judge
     * @throws TimesPromised if the time is promised to somebody else and that is not accepted
     * @throws BusinessException if the time cannot be meant, the area does not exist, or it lies outside the scope
     */
    public OccupationView occupy(NewOccupation wanted, AcceptedPromises accepted) {
        TimeRange time = new AdmissibleOccupation(clock).time(wanted.startsAt(), wanted.endsAt(), wanted.kind());
        String title = AdmissibleOccupation.title(wanted.title());
        AreaView area = places.area(wanted.areaId());
        currentPerson.requireScope(area.siteId(), area.districtCode());
        requireInUse(area, LocalDate.ofInstant(time.start(), clock.getZone()));
        requireOrganisation(wanted.organisationId());
        Span span = new Span(area.id(), time.start(), time.end());
        try {
            conflicts.refuse(occupations.claim(List.of(span), null, List.of()));
            List<Found> breaks = promises.require(List.of(span), wanted.organisationId(), accepted);
            Occurrence written = occupations
                    .add(List.of(span), wanted.kind(), title, wanted.organisationId(), null)
                    .get(0);
            promises.broken(breaks, List.of(span), List.of(written));
            audit.record(
                    "occupancy.occupy", "occupation", written.occupationId(), area.siteName() + ", " + area.name());
            return new OccupationView(
                    written.occupationId(),
                    1,
                    area.id(),
                    written.startsAt(),
                    written.endsAt(),
                    wanted.kind(),
                    title,
                    wanted.organisationId(),
                    null,
                    true,
                    null);
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw conflicts.conflict(lookAgain.inTheWay(List.of(span)));
            }
            throw e;
        }
    }

    private void requireOrganisation(Long id) {
        if (id != null && conflicts.names(Set.of(id)).isEmpty()) {
            throw BusinessException.invalid("occupancy.unknownOrganisation", "organisationId");
        }
    }

    static void requireInUse(AreaView area, LocalDate date) {
        if (area.closedOn() != null && !date.isBefore(area.closedOn())) {
            throw BusinessException.conflict("occupancy.areaGivenUp", area.name(), area.closedOn());
        }
    }
}
