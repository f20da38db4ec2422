package org.palestre.seasonal.secondseason.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.secondseason.control.CarryingOver;
import org.palestre.seasonal.secondseason.entity.BrokenPromises;
import org.palestre.seasonal.secondseason.entity.DatesNotCarried;
import org.palestre.seasonal.secondseason.entity.SecondSeasons;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;
import org.palestre.shared.SensibleDates;
import org.palestre.shared.boundary.JobRun;
import org.palestre.shared.boundary.JobRuns;
import org.palestre.shared.boundary.JobState;

/**
 * What was granted for the first season of a campaign for two is carried over to the second, once clubs can decline no more:
 * by a job that the calendar or the office begins, slot by slot, each once.
 */
@Stateless
@RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR})
public class CarryOverSecondSeason {

    /** Name of the job that carries a campaign over. */
    public static final String JOB = "carry-over-second-season";

    private static final int SHOWN = 10;
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(30);

    @EJB
    private AuditTrail audit;

    @EJB
    private CurrentPerson person;

    @EJB
    private JobRuns jobs;

    @Inject
    private Campaigns campaigns;

    @Inject
    private SecondSeasons seasons;

    @Inject
    private DatesNotCarried notCarried;

    @Inject
    private BrokenPromises broken;

    @Inject
    private CarryingOver carrying;

    @Inject
    private Clock clock;

    /**
     * How far a campaign is.
     *
     * @throws BusinessException {@code seasonal.unknownCampaign}; {@code secondseason.oneSeason} if it is for one season
     */
    @RolesAllowed({Roles.BOOKING_OFFICE, Roles.ADMINISTRATOR, Roles.SYSTEM})
    public CarryOverProgress progress(long campaignId) {
        campaigns.get(campaignId);
        return seasons.progress(campaignId, LocalDate.now(clock))
                .orElseThrow(() -> BusinessException.conflict("secondseason.oneSeason"));
    }

    /** The last runs of the job for a campaign, the latest first. */
    public List<JobRun> runs(long campaignId) {
        campaigns.get(campaignId);
        return jobs.latest(JOB, campaignId, SHOWN);
    }

    /**
     * Says until when clubs can decline.
     *
     * @throws BusinessException {@code secondseason.declineUntil} (from, to) at {@code declineUntil} unless it lies in the
     *     first season; {@code secondseason.begun} once a slot was carried over
     */
    public CarryOverProgress changeTerms(long campaignId, LocalDate declineUntil) {
        Campaign campaign = campaigns.lock(campaignId);
        CarryOverProgress before = progress(campaignId);
        if (before.carried() + before.partly() + before.nothing() > 0) {
            throw BusinessException.conflict("secondseason.begun");
        }
        carrying.requireInFirstSeason(campaign, SensibleDates.check(declineUntil, "declineUntil"));
        seasons.changeTerms(campaignId, declineUntil);
        audit.record("secondseason.changeTerms", "seasonal.campaign", campaignId, campaign.name());
        return progress(campaignId);
    }

    /**
     * Asks for the job; it begins within seconds. Nothing happens if it is under way.
     *
     * @throws BusinessException {@code accounts.outOfScope} unless the agent's scope is the whole city; {@code
     *     secondseason.tooEarly} (until) as long as clubs can decline; {@code secondseason.nothingWaits}
     */
    @RolesAllowed(Roles.BOOKING_OFFICE)
    public void begin(long campaignId) {
        Campaign campaign = wholeCity(campaignId);
        CarryOverProgress progress = progress(campaignId);
        if (!progress.due()) {
            throw BusinessException.conflict("secondseason.tooEarly", progress.declineUntil());
        }
        if (progress.waiting() == 0) {
            throw BusinessException.conflict("secondseason.nothingWaits");
        }
        jobs.want(JOB, campaignId, person.identity().map(Identity::email).orElse(null));
        audit.record("secondseason.begin", "seasonal.campaign", campaignId, campaign.name());
    }

    /** Asks the job to stop: what was carried over stays, the rest waits. */
    @RolesAllowed(Roles.BOOKING_OFFICE)
    public void stop(long campaignId) {
        Campaign campaign = wholeCity(campaignId);
        jobs.stop(JOB, campaignId);
        audit.record("secondseason.stop", "seasonal.campaign", campaignId, campaign.name());
    }

    /** What could not be carried over and why, on the sites of the agent's scope, by site and date. */
    public Page<NotCarried> notCarried(long campaignId, PageRequest page) {
        campaigns.get(campaignId);
        return notCarried.page(campaignId, person.scope(), page);
    }

    /** What agents put knowingly on times that wait to be carried over or waited, on the sites of the agent's scope. */
    public Page<BrokenPromise> brokenPromises(long campaignId, PageRequest page) {
        campaigns.get(campaignId);
        return broken.page(campaignId, person.scope(), page);
    }

    /** Begins the jobs whose date has come, unless somebody stopped them. */
    @RolesAllowed(Roles.SYSTEM)
    public void beginDue() {
        Instant now = clock.instant();
        seasons.due(LocalDate.now(clock)).stream()
                .filter(campaignId -> jobs.latest(JOB, campaignId, 1).stream()
                        .allMatch(run -> run.state() != JobState.STOPPED
                                && run.state().finished()
                                && run.finishedAt().isBefore(now.minus(BETWEEN_TRIES))))
                .forEach(campaignId -> jobs.want(JOB, campaignId, null));
    }

    /** The requests of a campaign that wait, in the order of their ids, those after one of them. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> waiting(long campaignId, long after, int most) {
        return seasons.waiting(campaignId, after, most);
    }

    /**
     * Carries one slot over, in a transaction of its own. Twice is the same as once; nothing happens if the club has
     * declined or given the slot up meanwhile.
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void carryOver(long requestId) {
        carrying.carryOver(requestId);
    }

    private Campaign wholeCity(long campaignId) {
        Campaign campaign = campaigns.get(campaignId);
        if (!person.scope().wholeCity()) {
            throw BusinessException.forbidden("accounts.outOfScope");
        }
        return campaign;
    }
}
