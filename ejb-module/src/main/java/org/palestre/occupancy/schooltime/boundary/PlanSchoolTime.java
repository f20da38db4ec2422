package org.palestre.occupancy.schooltime.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.calendar.boundary.CityCalendar;
import org.palestre.calendar.boundary.SeasonView;
import org.palestre.occupancy.control.AdmissibleOccupation;
import org.palestre.occupancy.entity.LostRace;
import org.palestre.occupancy.schooltime.control.Consequences;
import org.palestre.occupancy.schooltime.control.Losses;
import org.palestre.occupancy.schooltime.control.SchoolHoursFile;
import org.palestre.occupancy.schooltime.control.SchoolTimeEntry;
import org.palestre.occupancy.schooltime.control.SchoolTimePlanning;
import org.palestre.occupancy.schooltime.control.TypedHours;
import org.palestre.occupancy.schooltime.entity.GivingWay;
import org.palestre.occupancy.schooltime.entity.GivingWay.Loser;
import org.palestre.occupancy.schooltime.entity.SchoolTimePlans;
import org.palestre.occupancy.schooltime.entity.SchoolTimePlans.Written;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The booking office enters hours of schools in two steps: what would happen, then that it happens. Within its scope. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class PlanSchoolTime {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_FILE = SchoolHoursFile.LONGEST;

    @Resource
    private SessionContext context;

    @Inject
    private SchoolTimePlanning planning;

    @Inject
    private SchoolTimePlans plans;

    @Inject
    private SchoolTimeEntry entry;

    @Inject
    private GivingWay givingWay;

    @Inject
    private Clock clock;

    @EJB
    private CityCalendar calendar;

    @EJB
    private CurrentPerson person;

    /**
     * Reads a file, as {@link SchoolHoursFile} says; nothing is entered yet.
     *
     * @return the number of the plan
     * @throws BusinessException {@code calendar.unknownSeason}; {@code schooltime.fileTooLong}, {@code schooltime.noText},
     *     {@code schooltime.badQuotes}, {@code schooltime.noLine} at {@code file}; {@code occupancy.inThePast} if the
     *     season is over
     */
    public long file(long seasonId, String fileName, byte[] content) {
        String name = fileName == null ? "csv" : fileName.substring(Math.max(0, fileName.length() - 200));
        return written(seasonId, name, SchoolHoursFile.text(content), "file");
    }

    /**
     * Takes hours that were typed; nothing is entered yet.
     *
     * @return the number of the plan
     * @throws BusinessException {@code calendar.unknownSeason}; {@code schooltime.noLine} at {@code hours}
     */
    public long hours(long seasonId, List<SchoolHour> hours) {
        return written(seasonId, null, TypedHours.text(hours), "hours");
    }

    private long written(long seasonId, String fileName, String text, String field) {
        SeasonView season = calendar.season(seasonId);
        new AdmissibleOccupation(clock).dates(season.dates());
        if (SchoolHoursFile.lines(text).isEmpty()) {
            throw BusinessException.invalid("schooltime.noLine", field);
        }
        return plans.add(seasonId, fileName, text, context.getCallerPrincipal().getName(), clock.instant());
    }

    /**
     * What entering it would do now; or what came of it, if it was entered.
     *
     * @throws BusinessException {@code schooltime.unknownPlan}
     */
    public SchoolTimePlan plan(long planId) {
        Written written = plans.get(planId);
        SeasonView season = calendar.season(written.seasonId());
        Consequences all = planning.of(written.content(), season, person.scope());
        List<Loser> losers = written.appliedAt() == null ? givingWay.losers(all.losers()) : List.of();
        return new SchoolTimePlan(
                planId,
                season.id(),
                season.label(),
                written.fileName(),
                all.lines(),
                Losses.byHolder(losers),
                written.appliedAt() == null ? all.promises() : List.of(),
                all.fingerprint(),
                written.appliedAt(),
                written.result());
    }

    /**
     * Enters the lines without errors, in one transaction, and cancels what gives way. Twice is the same as once.
     *
     * @param fingerprint of the plan that was looked at
     * @param reason what those are told who lose something, needed if anybody does
     * @throws BusinessException {@code schooltime.unknownPlan}; {@code schooltime.consequencesChanged} if something else
     *     would happen by now; {@code schooltime.nothingToEnter}; {@code shared.missing} at {@code reason}
     */
    public SchoolTimeResult apply(long planId, String fingerprint, String reason) {
        Written written = plans.lock(planId);
        if (written.appliedAt() != null) {
            return written.result();
        }
        SeasonView season = calendar.season(written.seasonId());
        try {
            Consequences foreseen = planning.of(written.content(), season, person.scope());
            if (foreseen.dates().isEmpty()) {
                throw BusinessException.conflict("schooltime.nothingToEnter");
            }
            plans.queue(
                    foreseen.dates().keySet().stream().map(SchoolHour::areaId).collect(Collectors.toSet()));
            Consequences now = planning.of(written.content(), season, person.scope());
            if (!now.fingerprint().equals(fingerprint)) {
                throw BusinessException.conflict("schooltime.consequencesChanged");
            }
            return entry.enter(
                    written, now, reason, context.getCallerPrincipal().getName());
        } catch (PersistenceException e) {
            if (LostRace.isCauseOf(e)) {
                throw BusinessException.conflict("schooltime.consequencesChanged");
            }
            throw e;
        }
    }
}
