package org.palestre.occupancy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.control.Conflicts;
import org.palestre.occupancy.control.HolderMessages;
import org.palestre.occupancy.control.Places;
import org.palestre.occupancy.control.Promises;
import org.palestre.occupancy.entity.AllSeries;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.entity.Occupation;
import org.palestre.occupancy.entity.Occupations;
import org.palestre.occupancy.entity.Span;
import org.palestre.occupancy.event.OccupationMoved;
import org.palestre.occupancy.event.PromisesSought.Found;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.TimeRange;

/** An agent gives one occupation another time, another area, or both; an occurrence of a series likewise, alone. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class MoveOccupation {

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private Occupations occupations;

    @Inject
    private AllSeries series;

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

    @Inject
    private HolderMessages messages;

    @Inject
    private Event<OccupationMoved> moved;

    /** Moves it, or refuses, also if that would break a promise. */
    public OccupationView move(long id, long version, long areaId, Instant startsAt, Instant endsAt) {
        return move(id, version, areaId, startsAt, endsAt, AcceptedPromises.NONE);
    }

    /**
     * Moves it and tells the organisation that has it, or leaves it as it is.
     *
     * @param version the version that the agent saw
     * @throws OccupancyConflict if somebody is already there, naming who
     * @throws TimesPromised if the time is promised to somebody else and that is not accepted
     * @throws BusinessException {@code occupancy.changedMeanwhile} if it is no longer what the agent saw
     */
    public OccupationView move(
            long id, long version, long areaId, Instant startsAt, Instant endsAt, AcceptedPromises accepted) {
        Occupation occupation = em.find(Occupation.class, id);
        if (occupation == null) {
            throw BusinessException.notFound("occupancy.unknownOccupation");
        }
        OccupationView before = occupation.view();
        AreaView formerArea = requireScope(before.areaId());
        AreaView area = requireScope(areaId);
        TimeRange time = requireTime(before, startsAt, endsAt);
        OccupyArea.requireInUse(area, LocalDate.ofInstant(time.start(), clock.getZone()));
        Span span = new Span(areaId, time.start(), time.end());
        try {
            conflicts.refuse(occupations.claim(List.of(span), id, List.of(before.areaId())));
            List<Found> breaks = promises.require(List.of(span), before.organisationId(), accepted);
            occupation.move(version, areaId, time, clock.instant());
            em.flush();
            promises.broken(breaks, List.of(span), List.of(new Occurrence(id, areaId, time.start(), time.end())));
        } catch (OptimisticLockException e) {
            throw Occupation.changedMeanwhile();
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw conflicts.conflict(lookAgain.inTheWay(List.of(span)).stream()
                        .filter(other -> other.occupationId() != id)
                        .toList());
            }
            throw e;
        }
        audit.record("occupancy.move", "occupation", id, area.siteName() + ", " + area.name());
        messages.moved(before, formerArea, occupation.view(), area);
        tell(before, areaId, time);
        return occupation.view();
    }

    private AreaView requireScope(long areaId) {
        AreaView area = places.area(areaId);
        currentPerson.requireScope(area.siteId(), area.districtCode());
        return area;
    }

    /** What has begun may be made shorter or longer, but its start is history. */
    private TimeRange requireTime(OccupationView before, Instant startsAt, Instant endsAt) {
        if (before.startsAt().equals(startsAt)) {
            if (endsAt != null && endsAt.isBefore(clock.instant())) {
                throw BusinessException.invalid("occupancy.endInThePast", "endsAt");
            }
            return new AdmissibleOccupation(Clock.fixed(startsAt, clock.getZone()))
                    .time(startsAt, endsAt, before.kind());
        }
        return new AdmissibleOccupation(clock).time(startsAt, endsAt, before.kind());
    }

    private void tell(OccupationView before, long areaId, TimeRange time) {
        moved.fire(new OccupationMoved(
                before.id(),
                before.seriesId(),
                before.seriesId() == null ? null : series.get(before.seriesId()).reference(),
                before.organisationId(),
                areaId,
                time.start(),
                time.end(),
                before.areaId(),
                before.startsAt(),
                before.endsAt()));
    }
}
