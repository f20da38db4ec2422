package org.palestre.seasonal.waitinglist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.palestre.accounts.boundary.AgentRights;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.waitinglist.control.Days;
import org.palestre.seasonal.waitinglist.control.FreedMail;
import org.palestre.seasonal.waitinglist.control.FreedSlot;
import org.palestre.seasonal.waitinglist.entity.FreedSlots;
import org.palestre.shared.Roles;

/**
 * Tells the booking office that something came free that clubs wait for, whatever set it free: each place once, several
 * together in one mail, and never more often than the campaign says. For the timer that does so.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class TellOfFreedSlots {

    /** So many of the next days are looked at. */
    private static final int NEXT_DAYS = 28;

    /** What comes free within so long is told together. */
    private static final Duration GATHERED = Duration.ofMinutes(5);

    @EJB
    private AgentRights rights;

    @Inject
    private FreedSlots freed;

    @Inject
    private Campaigns campaigns;

    @Inject
    private FreedMail mail;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    /** Looks at all who wait, and gives the campaigns whose office is to be told. */
    public List<Long> look() {
        Instant now = clock.instant();
        freed.look(days.tomorrow(), NEXT_DAYS, clock.getZone(), days.none(), now);
        return freed.due(now.minus(GATHERED), now);
    }

    /** Writes to each officer about what came free within his scope; nothing happens if that was done just now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tell(long campaignId) {
        Instant now = clock.instant();
        if (freed.begin(campaignId, now)) {
            List<FreedSlot> slots = freed.untold(campaignId);
            String campaign = campaigns.get(campaignId).name();
            for (AgentRights.Officer officer : rights.all(Roles.BOOKING_OFFICE)) {
                List<FreedSlot> his = slots.stream()
                        .filter(slot -> officer.scope().covers(slot.siteId(), slot.districtCode()))
                        .toList();
                if (!his.isEmpty()) {
                    mail.freed(officer, campaignId, campaign, his);
                }
            }
            freed.told(slots.stream().map(FreedSlot::requestId).toList(), now);
        }
    }
}
