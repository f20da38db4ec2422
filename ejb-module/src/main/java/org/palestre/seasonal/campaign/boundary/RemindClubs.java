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
import org.palestre.seasonal.campaign.entity.Reminders;
import org.palestre.seasonal.campaign.entity.SilentClubs;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRuns;

/**
 * The booking office writes to clubs that have not answered while they still can. A job does it, club by club: it begins
 * within seconds, and whatever becomes of its node each club gets one mail.
 */
@Stateless
@RolesAllowed(Roles.BOOKING_OFFICE)
public class RemindClubs {

    /** Name of the job that writes to the clubs of a reminder. */
    public static final String JOB = "remind-clubs";

    @Resource
    private SessionContext context;

    @Inject
    private Campaigns campaigns;

    @Inject
    private SilentClubs silentClubs;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    @EJB
    private CurrentPerson person;

    @EJB
    private AuditTrail audit;

    @EJB
    private JobRuns jobs;

    /**
     * Orders one mail to each of some clubs that are silent at this moment; others are left in peace.
     *
     * @param action names this press of the button: the same again writes nothing and tells how many it was
     * @param organisationIds null means all that the words find
     * @return to how many clubs it goes
     * @throws BusinessException {@code seasonal.unknownCampaign}; {@code campaign.notOpen} outside its window;
     *     {@code campaign.nobodyToRemind} if none of them is silent any more
     */
    public long remind(long campaignId, UUID action, Collection<Long> organisationIds, String words) {
        Campaign campaign = campaigns.share(campaignId);
        Instant now = clock.instant();
        if (campaign.window().phase(now) != CampaignPhase.OPEN) {
            throw BusinessException.conflict("campaign.notOpen");
        }
        Optional<Long> reminder = reminders.begin(
                campaignId, action, now, context.getCallerPrincipal().getName());
        if (reminder.isEmpty()) {
            return reminders.clubs(action);
        }
        Set<Long> wanted = organisationIds == null ? null : new HashSet<>(organisationIds);
        List<SilentClub> clubs = silentClubs.all(campaignId, wanted == null ? words : null, person.scope()).stream()
                .filter(club -> wanted == null || wanted.contains(club.organisationId()))
                .toList();
        if (clubs.isEmpty()) {
            throw BusinessException.conflict("campaign.nobodyToRemind");
        }
        reminders.note(reminder.get(), clubs);
        want(reminder.get());
        audit.record("seasonal.remindClubs", "seasonal.campaign", campaignId, campaign.name() + ", " + clubs.size());
        return clubs.size();
    }

    /** How far the last reminder of a campaign is; null if there was none. */
    public ReminderView last(long campaignId) {
        return reminders
                .last(campaignId)
                .map(last -> last.with(jobs.latest(JOB, last.id(), 1).stream()
                        .anyMatch(run -> !run.state().finished())))
                .orElse(null);
    }

    /** Goes on with a reminder that still has clubs to reach. Nothing happens if its job is at it. */
    public void goOn(long campaignId) {
        reminders.last(campaignId).filter(reminder -> reminder.left() > 0).ifPresent(reminder -> want(reminder.id()));
    }

    private void want(long reminderId) {
        jobs.want(JOB, reminderId, context.getCallerPrincipal().getName());
    }
}
