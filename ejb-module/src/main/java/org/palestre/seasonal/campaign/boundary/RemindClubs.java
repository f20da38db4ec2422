package org.palestre.seasonal.campaign.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.boundary.CampaignPhase;
import org.palestre.seasonal.campaign.control.CampaignMail;
import org.palestre.seasonal.campaign.entity.SilentClubs;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** The booking office writes to clubs that have not answered while they still can. */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class RemindClubs {

    @Resource
    private SessionContext context;

    @Inject
    private Campaigns campaigns;

    @Inject
    private SilentClubs silentClubs;

    @Inject
    private CampaignMail mail;

    @Inject
    private Clock clock;

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    /**
     * Writes one mail to each of some clubs that are silent at this moment; others are left in peace.
     *
     * @param action names this press of the button: the same again writes nothing and tells how many it was
     * @param organisationIds null means all that the words find
     * @return how many clubs are written to
     * @throws BusinessException {@code seasonal.unknownCampaign}; {@code campaign.notOpen} outside its window;
     *     {@code campaign.nobodyToRemind} if none of them is silent any more
     */
    public long remind(long campaignId, UUID action, Collection<Long> organisationIds, String words) {
        Campaign campaign = campaigns.share(campaignId);
        Instant now = clock.instant();
        if (campaign.window().phase(now) != CampaignPhase.OPEN) {
            throw BusinessException.conflict("campaign.notOpen");
        }
        Optional<Long> reminder = silentClubs.begin(
                campaignId, action, now, context.getCallerPrincipal().getName());
        if (reminder.isEmpty()) {
            return silentClubs.reached(action);
        }
        Set<Long> wanted = organisationIds == null ? null : new HashSet<>(organisationIds);
        List<SilentClub> clubs =
                silentClubs.list(campaignId, wanted == null ? words : null, person.scope(), null).stream()
                        .filter(club -> wanted == null || wanted.contains(club.organisationId()))
                        .toList();
        if (clubs.isEmpty()) {
            throw BusinessException.conflict("campaign.nobodyToRemind");
        }
        silentClubs.note(
                reminder.get(), clubs.stream().map(SilentClub::organisationId).toList());
        clubs.forEach(club -> mail.remind(campaign, club));
        audit.record("seasonal.remindClubs", "seasonal.campaign", campaignId, campaign.name() + ", " + clubs.size());
        return clubs.size();
    }
}
