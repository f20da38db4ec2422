package org.palestre.seasonal.boundary;

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
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.DecisionKeeping;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.Publications;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;
import org.palestre.shared.boundary.JobState;

/** The decisions of a campaign go out to the clubs together: permits to correspondents, refusals to head offices (S1). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PublishDecisions {

    /** Name of the job that publishes the decisions of a campaign. */
    public static final String JOB = "publish-decisions";

    /** So many runs are shown. */
    private static final int SHOWN = 10;

    /** A run that the calendar began and that left something undone is begun again after so long. */
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @EJB
    private JobRuns jobs;

    @Inject
    private Campaigns campaigns;

    @Inject
    private SlotRequests requests;

    @Inject
    private Publications publications;

    @Inject
    private DecisionKeeping keeping;

    @Inject
    private Clock clock;

    /**
     * How far a campaign has come.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}
     */
    @RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public PublicationView progress(long campaignId) {
        campaigns.get(campaignId);
        return publications.progress(campaignId);
    }

    /** The last runs of a campaign's publication, the latest first. */
    @RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
    public List<JobRun> runs(long campaignId) {
        campaigns.get(campaignId);
        return jobs.latest(JOB, campaignId, SHOWN);
    }

    /**
     * Asks for the publication of all decisions that wait; it begins within seconds. Nothing happens if it is under way.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}; {@code accounts.outOfScope} unless the agent's scope
     *     is the whole city; {@code seasonal.campaignStillOpen} (until) as long as clubs may ask; {@code
     *     seasonal.nothingToPublish}
     */
    @RolesAllowed(Roles.BOOKING_OFFICE)
    public void begin(long campaignId) {
        Campaign campaign = wholeCity(campaignId);
        if (campaign.window().phase(clock.instant()) != CampaignPhase.CLOSED) {
            throw BusinessException.conflict(
                    "seasonal.campaignStillOpen", campaign.window().closesAt());
        }
        // what waits in a campaign that answers at once waits for a commission to close its session
        if (campaign.publication() == Publication.AT_ONCE || publications.waiting(campaignId) == 0) {
            throw BusinessException.conflict("seasonal.nothingToPublish");
        }
        jobs.want(JOB, campaignId, person.identity().map(Identity::email).orElse(null));
        audit.record("seasonal.beginPublication", "seasonal.campaign", campaignId, campaign.name());
    }

    /** Asks a publication that is under way to stop: what went out is out, the rest waits. */
    @RolesAllowed(Roles.BOOKING_OFFICE)
    public void stop(long campaignId) {
        Campaign campaign = wholeCity(campaignId);
        jobs.stop(JOB, campaignId);
        audit.record("seasonal.stopPublication", "seasonal.campaign", campaignId, campaign.name());
    }

    /** Begins the publications whose date has come, unless somebody stopped them. */
    public void beginDue() {
        Instant now = clock.instant();
        publications.due(now).stream()
                .filter(campaignId -> jobs.latest(JOB, campaignId, 1).stream()
                        .allMatch(run -> run.state() != JobState.STOPPED
                                && run.state().finished()
                                && run.finishedAt().isBefore(now.minus(BETWEEN_TRIES))))
                .forEach(campaignId -> jobs.want(JOB, campaignId, null));
    }

    private Campaign wholeCity(long campaignId) {
        Campaign campaign = campaigns.get(campaignId);
        if (!person.scope().wholeCity()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
        return campaign;
    }

    /** The requests of a campaign whose decision waits, in the order of their ids, those after one of them. */
    public List<Long> waiting(long campaignId, long after, int most) {
        return publications.waiting(campaignId, after, most);
    }

    /**
     * Publishes one decision in a transaction of its own. Twice is the same as once; nothing happens if it was undone
     * meanwhile.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void publish(long requestId) {
        SlotRequest request = requests.lock(requestId);
        if (request.kept()) {
            keeping.publish(request);
            audit.record("seasonal.publish", ClubMail.CASE, requestId, request.number());
        }
    }
}
