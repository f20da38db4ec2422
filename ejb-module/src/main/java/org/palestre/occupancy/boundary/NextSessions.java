package org.palestre.occupancy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.occupancy.entity.ClubSessions;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** When a club comes next, and which of its dates fall out: what its members ask every week. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class NextSessions {

    /** How far it looks ahead. */
    public static final Duration AHEAD = Duration.ofDays(30);

    @EJB
    private CurrentPerson person;

    @Inject
    private ClubSessions sessions;

    @Inject
    private Clock clock;

    /**
     * The sessions of the next thirty days, the one that is just taking place first, with the dates that fall out.
     *
     * @param most how many at most
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    public List<ClubSession> of(long organisationId, int most) {
        person.requireActsFor(organisationId);
        Instant now = clock.instant();
        return sessions.between(organisationId, now, now.plus(AHEAD), clock.getZone(), most);
    }
}
