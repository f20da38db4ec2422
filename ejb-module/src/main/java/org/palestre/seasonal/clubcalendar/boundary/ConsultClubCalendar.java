package org.palestre.seasonal.clubcalendar.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.occupancy.boundary.ClubOccupation;
import org.palestre.occupancy.boundary.ConsultClubOccupations;
import org.palestre.occupancy.boundary.ConsultClubOccupations.ClubSite;
import org.palestre.shared.BusinessException;
import org.palestre.shared.DateRange;
import org.palestre.shared.Roles;
import org.palestre.shared.TimeRange;

/** A club looks at all its occupations, weekly and single, with those that were cancelled. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultClubCalendar {

    /** Nobody looks at more days at a time. */
    public static final int LONGEST_DAYS = 400;

    /** More than this is not shown at a time. */
    public static final int MOST = 2000;

    @EJB
    private CurrentPerson person;

    @EJB
    private ConsultClubOccupations occupations;

    @Inject
    private Clock clock;

    /**
     * What the club has on some days, in order of time.
     *
     * @param siteId null for all sites
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it; {@code
     *     clubcalendar.tooManyDays} (most)
     */
    public List<ClubOccupation> occupations(long organisationId, DateRange dates, Long siteId) {
        person.requireActsFor(organisationId);
        return occupations.list(organisationId, time(dates), siteId, MOST);
    }

    /** The sites on which it has something on some days, by name. */
    public List<ClubSite> sites(long organisationId, DateRange dates) {
        person.requireActsFor(organisationId);
        return occupations.sites(organisationId, time(dates));
    }

    private TimeRange time(DateRange dates) {
        if (dates.start().plusDays(LONGEST_DAYS).isBefore(dates.end())) {
            throw BusinessException.invalid("clubcalendar.tooManyDays", "to", LONGEST_DAYS);
        }
        return new TimeRange(
                dates.start().atStartOfDay(clock.getZone()).toInstant(),
                dates.end().atStartOfDay(clock.getZone()).toInstant());
    }
}
