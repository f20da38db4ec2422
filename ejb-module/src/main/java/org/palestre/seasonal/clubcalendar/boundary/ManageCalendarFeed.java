package org.palestre.seasonal.clubcalendar.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.clubcalendar.control.FeedToken;
import org.palestre.seasonal.clubcalendar.entity.CalendarFeeds;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * A club gives its calendar a secret address, renews it when it got into wrong hands, or switches it off.
 *
 * <p>Each operation refuses with {@code accounts.unknownOrganisation} unless the caller acts for the club.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ManageCalendarFeed {

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Clock clock;

    /** The feed of a club; none if it is switched off. */
    public Optional<FeedState> state(long organisationId) {
        person.requireActsFor(organisationId);
        return feeds.of(organisationId);
    }

    /**
     * Makes a new address; the old one is worthless from this moment on.
     *
     * @return the token, which is told this once and kept nowhere
     */
    public String renew(long organisationId) {
        person.requireActsFor(organisationId);
        String token = FeedToken.next();
        feeds.renew(organisationId, FeedToken.fingerprint(token), person.requirePersonId(), clock.instant());
        audit.record("clubcalendar.renewFeed", "accounts.organisation", organisationId, null);
        return token;
    }

    /**
     * Switches the feed off. Twice is the same as once.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation}
     */
    public void switchOff(long organisationId) {
        person.requireActsFor(organisationId);
        if (feeds.remove(organisationId)) {
            audit.record("clubcalendar.switchFeedOff", "accounts.organisation", organisationId, null);
        }
    }
}
